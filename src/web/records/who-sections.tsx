import { Link } from "react-router";
import { Button } from "../ui/button.tsx";
import { Section } from "../ui/section.tsx";
import { StateMark } from "../ui/state-mark.tsx";
import type { RequestPage } from "./request-page.ts";
import { StepForm } from "./step-form.tsx";

const levelWords = [
  "nobody is known yet",
  "claimed",
  "the address matches",
  "a contact on file answered",
  "a person was seen",
  "papers were seen",
];

/** Who asks, as far as it is proved, and what the rules say of them. */
export function WhoSections({ page }: { page: RequestPage }) {
  const { identity, heard, looked, over } = page;
  // To correct or to erase gives nothing out: what counts is whether this person may ask for it.
  const gives = page.request !== "amend" && page.request !== "erase";
  const isProved = identity.level >= identity.needs;
  return (
    <>
      <Section title="1. Who asks">
        <p>
          <StateMark
            state={isProved ? "met" : "due"}
            word={isProved ? "Proved" : "Not proved as far as this record needs"}
          />{" "}
          Level {identity.level} ({levelWords[identity.level]}); this record needs level {identity.needs} (
          {levelWords[identity.needs]}).
        </p>
        {isProved || over ? null : (
          <p>
            <Link to={`/desk/inquiries/${page.reference}`}>Prove it on the inquiry</Link>
          </p>
        )}
      </Section>
      <Section title={gives ? "2. Who may have it" : "2. Who may ask for it"}>
        {heard ? (
          <>
            <p>
              <StateMark
                state={
                  heard.decision === "allow" || heard.decision === "allow_only"
                    ? "met"
                    : heard.decision === "verify_first"
                      ? "due"
                      : "refused"
                }
                word={heard.says}
              />{" "}
              <span className="soft small">
                {heard.rule}, {heard.citation}
              </span>
            </p>
            <p>{heard.because}</p>
            {heard.scope ? <p>{heard.scope}</p> : null}
            {heard.instead ? <p className="soft">{heard.instead}</p> : null}
            <p className="soft small">
              {looked
                ? `Somebody looked at this ${looked}.`
                : "Nobody has noted yet that they looked at this."}
              {gives ? " It is asked again at the release and at each download." : ""}
            </p>
          </>
        ) : (
          <p>
            <StateMark state="due" word="Nobody on file yet" /> Link the parent and the student as on file, on{" "}
            <Link to={`/desk/inquiries/${page.reference}`}>the inquiry</Link>.
          </p>
        )}
        {heard && !over ? (
          <StepForm act="checkAuthority">
            <Button manner="quiet">{looked ? "Look again" : "I looked at this"}</Button>
          </StepForm>
        ) : null}
      </Section>
    </>
  );
}

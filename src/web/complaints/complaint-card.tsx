import { Link } from "react-router";
import { ActForm } from "../desk/act-form.tsx";
import { Change } from "../desk/change.tsx";
import { useInquiry } from "../desk/inquiry-provider.tsx";
import { Button } from "../ui/button.tsx";
import { Section } from "../ui/section.tsx";
import { StateMark } from "../ui/state-mark.tsx";
import { DecideForm, HearingForm, LateForm, MinutesForm } from "./decide-forms.tsx";
import { LadderDrawn } from "./ladder-drawn.tsx";
import { EndForm, ExtendForm, FurtherForm, NoteForm } from "./later-forms.tsx";
import { numbered } from "./numbered.ts";
import { AppointForm, OpenForm, RefuseForm } from "./step-forms.tsx";

/** A formal complaint on its ladder: where it stands, what is to be done next, and one button for it. */
export function ComplaintCard() {
  const { page, answer } = useInquiry();
  const { complaint, may, closed } = page;
  if (!may.complaint || (!complaint.isOpen && !complaint.awaits)) return null;
  const { next } = complaint;
  const sent = answer?.act === "complaint" ? (answer.values.step ?? "") : "";
  return (
    <div className="complaint">
      <Section
        title={complaint.isOpen ? `Complaint: ${complaint.title}` : "The formal route was asked for"}
        beside={complaint.ended ? <StateMark state="met" word={complaint.ended} /> : null}
      >
        {complaint.isOpen ? <LadderDrawn steps={complaint.steps} /> : null}
        {complaint.awaits ? (
          <p>
            The parent asked {complaint.askedHow}
            {complaint.words ? (
              <>
                : “<bdi>{complaint.words}</bdi>”
              </>
            ) : null}
            .
          </p>
        ) : null}
        {complaint.isOpen ? <Points /> : null}
        {next ? (
          <div className="next">
            <p>
              <b>Next:</b> {next.says}
            </p>
            {next.form ? (
              <Change label={next.button} isOpen={sent === next.form || undefined} isNext>
                <Form name={next.form} />
              </Change>
            ) : null}
          </div>
        ) : null}
        {closed ? null : <Others sent={sent} />}
        <p className="small">
          <Link to={`${page.at}/pack`}>Brief and print pack</Link>
          {complaint.hearing ? (
            <>
              {" · "}
              <Link to={`${page.at}/hearing-files`}>Files of the hearing</Link>
            </>
          ) : null}
        </p>
      </Section>
    </div>
  );
}

const forms = {
  ...{ open: OpenForm, appoint: AppointForm, hearing: HearingForm, minutes: MinutesForm },
  ...{ decide: DecideForm, late: LateForm, end: EndForm },
};
function Form({ name }: { name: keyof typeof forms }) {
  const One = forms[name];
  return <One />;
}

/** What it is about, who looks into it and who decides. */
function Points() {
  const { complaint } = useInquiry().page;
  return (
    <div className="about">
      <ol className="points">
        {complaint.points.map((point, at) => (
          <li key={numbered(at)}>
            <bdi>{point}</bdi>
          </li>
        ))}
      </ol>
      <p className="soft small">
        {complaint.decider?.name && !complaint.next?.isToDecide ? `${complaint.decider.name} decides. ` : ""}
        {complaint.investigator?.name
          ? `${complaint.investigator.name} looks into it.`
          : "Nobody was named to look into it."}{" "}
        {complaint.citation}.
      </p>
    </div>
  );
}

/** Everything else that can be done now, folded away. */
function Others({ sent }: { sent: string }) {
  const { complaint } = useInquiry().page;
  const { isRunning, isSenior, next, decided, dates } = complaint;
  if (complaint.awaits && isSenior)
    return (
      <Change label="Refuse it in writing" isOpen={sent === "refuse"}>
        <RefuseForm />
      </Change>
    );
  if (!isRunning) return null;
  return (
    <div className="others">
      {decided ? null : (
        <Change label="Note what was found" isOpen={sent === "note"}>
          <NoteForm />
        </Change>
      )}
      {!decided && isSenior && next?.form !== "appoint" ? (
        <Change label="Name who decides or looks into it" isOpen={sent === "appoint"}>
          <AppointForm />
        </Change>
      ) : null}
      {isSenior && dates.length > 0 ? (
        <Change label="Give a later date" isOpen={sent === "extend"}>
          <ExtendForm />
        </Change>
      ) : null}
      {decided && next?.form === "end" ? (
        <Change label="The parent takes it further" isOpen={sent === "further"}>
          <FurtherForm />
        </Change>
      ) : null}
      {next?.form === "end" || !isSenior ? null : (
        <Change label="It ended" isOpen={sent === "end"}>
          <EndForm />
        </Change>
      )}
    </div>
  );
}

/** Beside the facts of a concern: it can be opened as a formal complaint, or the parent asked for that. */
export function ComplaintFacts() {
  const { page, answer } = useInquiry();
  const { complaint, may, closed } = page;
  if (!may.complaint || closed || !complaint.mayOpen || complaint.awaits) return null;
  const sent = answer?.act === "complaint" ? answer.values.step : "";
  return (
    <Section title="Formal complaint">
      <p className="soft">None was opened. If the parent asks for the formal route, that is honoured.</p>
      <Change label="Open a formal complaint" isOpen={sent === "open"}>
        <OpenForm />
      </Change>
      <ActForm act="complaint" about="ask" className="flow">
        {({ busy }) => (
          <>
            <input type="hidden" name="step" value="ask" />
            <Button manner="quiet" disabled={busy}>
              The parent asked for it
            </Button>
          </>
        )}
      </ActForm>
      <p>
        <Link to={`${page.at}/pack`}>Brief and print pack</Link>
      </p>
    </Section>
  );
}

import { Link } from "react-router";
import { ChainState } from "../emergency/chain-state.tsx";
import { ProtocolWords } from "../emergency/protocol-words.tsx";
import { StepsDone } from "../emergency/steps-done.tsx";
import { telephone } from "../telephone.ts";
import { Button } from "../ui/button.tsx";
import { ActForm } from "./act-form.tsx";
import type { EmergencyWords } from "./emergency-words.ts";
import type { InquiryPage } from "./inquiry-page.ts";
import { StandDown } from "./stand-down.tsx";

/** Somebody may be in danger: the whole page is the protocol, until it is over. */
export const EmergencyCard = ({ emergency, page }: { emergency: EmergencyWords; page: InquiryPage }) => {
  const asked = page.lines.find(({ kind }) => kind === "from-parent");
  return (
    <article className="emergency">
      <header>
        <p>
          Possible emergency · {page.reference} · raised {emergency.raised}
        </p>
        <h1>
          {emergency.isImmediate ? "Ring" : "Look at this now. In danger of life ring"}{" "}
          <a className="figure" href={telephone(emergency.number)}>
            {emergency.number}
          </a>
        </h1>
        {emergency.because ? <p>{emergency.because}</p> : null}
      </header>
      <div className="act">
        {emergency.confirmed ? (
          <HasIt confirmed={emergency.confirmed} />
        ) : (
          <>
            <ActForm act="confirmation">
              {({ busy }) => (
                <Button manner="grave" disabled={busy} autoFocus>
                  I have it
                </Button>
              )}
            </ActForm>
            <p>
              Press it when you are dealing with it; your name and the time go into the record. Called in this
              order:{" "}
              <b>{emergency.designated.join(", then ") || "nobody of the school is on duty; the district"}</b>
              .
            </p>
          </>
        )}
      </div>
      <section aria-labelledby="message">
        <h2 id="message">What reached us</h2>
        <blockquote dir="auto" lang={page.language.code}>
          {asked && "words" in asked ? asked.words : ""}
        </blockquote>
        <p>
          <bdi>{page.guardian.name ?? "Name not known"}</bdi>
          {page.guardian.phone ? (
            <>
              , <Telephone number={page.guardian.phone} />
            </>
          ) : null}
          {page.onFile?.phone && page.onFile.phone !== page.guardian.phone ? (
            <>
              ; on file: <Telephone number={page.onFile.phone} />
            </>
          ) : null}
          {page.student ? (
            <>
              {" "}
              · about <bdi>{page.student.name}</bdi>
              {page.student.grade ? `, grade ${page.student.grade}` : ""}
            </>
          ) : null}
        </p>
      </section>
      {emergency.cards.map((card) => (
        <ProtocolWords key={card.code} card={card}>
          <p>{card.deskDoes}</p>
          <StepsDone protocol={card.code} steps={card.steps} />
        </ProtocolWords>
      ))}
      <ChainState emergency={emergency} />
      <StandDown emergency={emergency} />
      <p>
        <Link to={`${page.at}?story`}>Read everything about this inquiry</Link>
      </p>
    </article>
  );
};

/** Who has it since when. Whoever else is dealing with it takes it over, so that it is never handed to nobody. */
const HasIt = ({ confirmed }: { confirmed: NonNullable<EmergencyWords["confirmed"]> }) => (
  <>
    <Holder confirmed={confirmed} />
    {confirmed.isAsked ? (
      <>
        <p>
          <b>It was to be over by {confirmed.overBy}, and nobody has said so.</b> Stand it down, or say that
          it goes on and you have it. People are called until somebody does.
        </p>
        <ActForm act="confirmation" about="still">
          {({ busy }) => (
            <Button manner="grave" disabled={busy}>
              {confirmed.isMine ? "I still have it" : "I have it"}
            </Button>
          )}
        </ActForm>
      </>
    ) : null}
  </>
);

const Holder = ({
  confirmed: { by, when, isMine, isAsked, overBy },
}: {
  confirmed: NonNullable<EmergencyWords["confirmed"]>;
}) =>
  isMine ? (
    <p>
      <b>You have this emergency; you took it {when}.</b> Stay with it until it is over, or until somebody
      else has pressed “I take it over” on this page.
      {overBy && !isAsked
        ? ` You are asked about it, and then others, if nobody has said by ${overBy} that it is over.`
        : ""}
    </p>
  ) : (
    <>
      <p>
        <b>{`Handed over to ${by} ${when}.`}</b> They have it until it is over.
        {overBy && !isAsked
          ? ` They are asked about it, and then others, if nobody has said so by ${overBy}.`
          : ""}
      </p>
      {isAsked ? null : (
        <ActForm act="confirmation" about="over">
          {({ busy }) => (
            <>
              <input type="hidden" name="takesOver" value="over" />
              <Button manner="quiet" disabled={busy}>
                I take it over from {by}
              </Button>
            </>
          )}
        </ActForm>
      )}
    </>
  );

/** One press rings it. */
const Telephone = ({ number }: { number: string }) => (
  <a className="figure" dir="ltr" href={telephone(number)}>
    <b>{number}</b>
  </a>
);

import { Link } from "react-router";
import { Button } from "../ui/button.tsx";
import { ActForm } from "./act-form.tsx";
import type { EmergencyWords } from "./emergency-words.ts";
import type { InquiryPage } from "./inquiry-page.ts";
import { StandDown } from "./stand-down.tsx";

/** Somebody may be in danger: the whole page is the protocol, until a named person has it. */
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
          <span className="figure">{emergency.number}</span>
        </h1>
        {emergency.because ? <p>{emergency.because}</p> : null}
      </header>
      <div className="act">
        <ActForm act="confirmation">
          {({ busy }) => (
            <Button manner="grave" disabled={busy} autoFocus>
              I have it
            </Button>
          )}
        </ActForm>
        <p>
          Press it when you are dealing with it; your name and the time go into the record. Called in this
          order: <b>{emergency.designated.join(", then ") || "nobody is designated; tell the principal"}</b>.
        </p>
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
              , <b className="figure">{page.guardian.phone}</b>
            </>
          ) : null}
          {page.onFile?.phone && page.onFile.phone !== page.guardian.phone
            ? `; on file: ${page.onFile.phone}`
            : ""}
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
        <section key={card.code} aria-labelledby={card.code} className="protocol">
          <h2 id={card.code}>{card.situation}</h2>
          <dl>
            <dt>Do</dt>
            <dd>{card.deskDoes}</dd>
            <dt>How fast</dt>
            <dd>{card.clock}</dd>
            <dt>You may say</dt>
            <dd>“{card.maySay}”</dd>
            <dt>Do not say</dt>
            <dd>{card.mustNotSay}</dd>
          </dl>
        </section>
      ))}
      <StandDown isAllowed={emergency.mayStandDown} />
      <p>
        <Link to={`${page.at}?story`}>Read everything about this inquiry</Link>
      </p>
    </article>
  );
};

import { direction } from "../direction.ts";
import type { incidentSaid } from "./incident-lines.ts";

const names = { en: "English", es: "Spanish", ar: "Arabic" };

/** What parents read of an incident, in each language that we write in. */
export const IncidentSaid = ({ said }: { said: ReturnType<typeof incidentSaid> }) => (
  <>
    {said.map((one) => (
      <details key={one.language} open={one.language === "en"}>
        <summary>{names[one.language]}</summary>
        <div className="flow" lang={one.language} dir={direction(one.language)}>
          <p>
            <b>{one.title}</b>
          </p>
          <p lang={one.in} dir={direction(one.in)} className="said">
            {one.statement}
          </p>
          <p>{one.please}</p>
          {one.where ? (
            <p>
              {one.where} {one.bring}
            </p>
          ) : null}
          <p>
            {one.noStatus} {one.next}
          </p>
        </div>
      </details>
    ))}
  </>
);

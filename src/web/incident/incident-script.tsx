import { StateMark } from "../ui/state-mark.tsx";
import type { incidentSaid } from "./incident-lines.ts";
import { IncidentSaid } from "./incident-said.tsx";

export type ScriptOf = {
  id: string;
  kind: string;
  isLate: boolean;
  team: string;
  said: ReturnType<typeof incidentSaid>;
};

/** While something goes on: what is said at the telephone, and what is not. */
export const IncidentScript = ({ incidents }: { incidents: readonly ScriptOf[] }) =>
  incidents.map(({ id, kind, isLate, team, said }) => (
    <section key={id} aria-labelledby={`incident-${id}`} className="flow">
      <h2 id={`incident-${id}`}>{kind}: say this, and nothing else about it</h2>
      {isLate ? (
        <StateMark state="missed" word="The next word is late: ask a lead before you say a time" />
      ) : null}
      <IncidentSaid said={said} />
      <h3>Do not say</h3>
      <ul>
        <li>a name, or how any child is, not even “safe” or “with the class”;</li>
        <li>how many are hurt, in which room somebody is, what the police do;</li>
        <li>what you heard or think.</li>
      </ul>
      <p>
        Who asks about one child: write down the number to ring back and log it. Only the incident team may
        tell: {team}.
      </p>
    </section>
  ));

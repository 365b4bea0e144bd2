import { StateMark } from "../ui/state-mark.tsx";
import type { IdentityLines } from "./identity-lines.ts";

/** How sure we are who asks, and what that is enough for. */
export const IdentityFact = ({ identity }: { identity: IdentityLines }) => (
  <>
    <StateMark state={identity.isEnough ? "met" : "due"} word={`Level ${identity.level}`} /> {identity.name}
    {identity.how ? (
      <>
        : {identity.how}, until {identity.until}
      </>
    ) : null}
    .
    <br />
    <span className="small">
      Enough for {identity.enoughFor}. {identity.needed}
      {identity.isEnough ? ` ${identity.next}` : null}
    </span>
    {identity.warning ? (
      <>
        <br />
        <StateMark state="missed" word="Look twice" /> {identity.warning}
      </>
    ) : null}
  </>
);

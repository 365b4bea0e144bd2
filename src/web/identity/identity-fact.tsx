import { StateMark } from "../ui/state-mark.tsx";
import type { IdentityLines } from "./identity-lines.ts";
import { neededFor } from "./needed-for.ts";

/** How sure we are who asks, and what that is enough for; for the draft's kind of information, once it has one. */
export function IdentityFact({ identity, category }: { identity: IdentityLines; category: string }) {
  const drafted = category === "general" ? null : neededFor(category, identity.asks);
  const isEnough = drafted ? identity.level >= drafted.level : identity.isEnough;
  return (
    <>
      <StateMark state={isEnough ? "met" : "due"} word={`Level ${identity.level}`} /> {identity.name}
      {identity.how ? (
        <>
          : {identity.how}, until {identity.until}
        </>
      ) : null}
      .
      <br />
      <span className="small">
        Enough for {identity.enoughFor}. {drafted?.says ?? identity.needed}
        {isEnough ? ` ${identity.next}` : null}
      </span>
      {identity.warning ? (
        <>
          <br />
          <StateMark state="missed" word="Look twice" /> {identity.warning}
        </>
      ) : null}
    </>
  );
}

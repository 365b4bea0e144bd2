import { useEffect } from "react";
import { Link } from "react-router";
import { phoneScript } from "../../letters/words/phone-script.ts";
import { DueTime } from "../ui/due-time.tsx";
import { Notice } from "../ui/notice.tsx";
import type { DutyLine } from "./duty-lines.ts";
import { unparkCall } from "./parked-calls.ts";

type Props = {
  reference: string;
  owner: string | null;
  duties: readonly DutyLine[];
  viewer: string;
  was: string | null;
};

/** The call is logged: the reference to read out, and what is owed now. */
export function Logged({ reference, owner, duties, viewer, was }: Props) {
  useEffect(() => {
    if (was) unparkCall(viewer, was);
  }, [viewer, was]);
  return (
    <Notice kind="met" title={`Logged: ${reference}`} isAnswer>
      <p>“{phoneScript.reference(reference.split("").join(" ").replace(" - ", ", "))}”</p>
      {duties.map(({ id, says, at, when, why }) => (
        <div key={id}>
          {owner ? `${owner}: ` : ""}
          {says.toLowerCase()} by <DueTime at={at} says={when} why={why} />
        </div>
      ))}
      <p>
        <Link to={`/desk/inquiries/${reference}`}>Open it</Link>
      </p>
    </Notice>
  );
}

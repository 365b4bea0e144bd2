import { StateMark } from "../ui/state-mark.tsx";
import { Field } from "../ui/text-field.tsx";
import type { RecipientLine } from "./recipient-lines.ts";

type Props = {
  others: readonly (RecipientLine & { address: string })[];
  chosen: string | undefined;
  free: string | undefined;
  reason: string | undefined;
  problem: string | undefined;
  /** An address that is nobody's on file was refused once: it is shown in full, and asks for its reason. */
  asksReason: boolean;
};

/** The same letter to others: each gets a mail of their own, and nobody is chosen beforehand. */
export function CopiesField({ others, chosen, free, reason, problem, asksReason }: Props) {
  return (
    <details className="copies" open={Boolean(chosen || free || asksReason)}>
      <summary>Send the same letter to somebody else</summary>
      <p className="soft small">Each gets a mail of their own; nobody sees another’s address.</p>
      {others.length ? (
        <fieldset className="field">
          <legend>On file for this student</legend>
          {others.map(({ key, name, relation, address, state, may }) => (
            <label className="choice" key={key}>
              <input type="checkbox" name="copy" value={address} defaultChecked={chosen === address} />
              <span>
                <bdi>{name}</bdi>
              </span>
              <span className="help">
                {relation} <StateMark state={state} word={may} />
              </span>
            </label>
          ))}
        </fieldset>
      ) : null}
      <Field
        id="copyTo"
        type="email"
        label="Another address"
        help="Somebody who is not on file hears nothing about a student."
        defaultValue={free}
        error={problem}
        dir="ltr"
        autoComplete="off"
      />
      {asksReason ? (
        <>
          <p>
            It will leave for <b dir="ltr">{free}</b>. Read the address once more.
          </p>
          <Field
            id="copyReason"
            label="Why this address may have it"
            help="For the record. Then press Send again."
            defaultValue={reason}
            maxLength={2_000}
            dir="auto"
          />
        </>
      ) : null}
    </details>
  );
}

import type { ReactNode } from "react";
import { StateMark } from "../ui/state-mark.tsx";
import type { PersonLine } from "./person-lines.ts";

type Props = {
  people: readonly PersonLine[];
  chosen?: string | undefined;
  onChoose?: (value: string) => void;
  /** Stands last: none of these. */
  other?: ReactNode;
};

/** The families that were found; one of them is chosen. */
export const FamilyChoice = ({ people, chosen, onChoose, other }: Props) => (
  <fieldset className="field families">
    <legend className={people.length ? undefined : "unseen"}>
      {people.length ? "Who is it?" : "Nobody found yet"}
    </legend>
    <div className="choices boxed">
      {people.map(({ value, guardian, student, grade, left, relation, phone, hears }) => (
        <label className="choice" key={value}>
          <input
            type="radio"
            name="family"
            value={value}
            {...(onChoose
              ? { checked: value === chosen, onChange: () => onChoose(value) }
              : { defaultChecked: value === chosen })}
          />
          <span>
            <b dir="auto">{guardian}</b>, {relation}
            {guardian === student ? " " : " of "}
            {guardian === student ? null : <b dir="auto">{student}</b>} ({grade}
            {left ? `, ${left}` : ""})
          </span>
          <span className="help">
            {phone ?? "no number on file"} · <StateMark state={hears.state} word={hears.may} />
          </span>
        </label>
      ))}
      {other}
    </div>
  </fieldset>
);

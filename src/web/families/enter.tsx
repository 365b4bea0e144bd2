import { useState } from "react";
import { Change } from "../desk/change.tsx";
import { Checkbox } from "../ui/checkbox.tsx";
import { Section } from "../ui/section.tsx";
import { Select } from "../ui/select.tsx";
import { Field } from "../ui/text-field.tsx";
import { FamilyForm } from "./family-form.tsx";
import type { FamilyPage } from "./family-page.ts";
import { consentCategories, documentSorts, standings } from "./family-words.ts";
import { FlagFields } from "./flag-fields.tsx";
import { OrderFields } from "./order-fields.tsx";

type Props = { page: FamilyPage; fresh: readonly string[] };

/** Everything that can be entered about a student; each folded away until somebody needs it. */
export function Enter({ page, fresh }: Props) {
  // The ids of what is new stay the same while the page is filled in, so that sending twice enters once.
  const [[person = "", link = "", order, flag, consent, paper] = []] = useState(fresh);
  const { may, student, seen } = page;
  if (!may.change && !may.protect) return null;
  return (
    <Section title="Enter">
      {may.change ? (
        <>
          <Change label="A person">
            <FamilyForm act="person" id={link} button="Enter this person">
              <p>
                They are on file at once and may nothing yet. What they may do is given next, by two people.
              </p>
              <input type="hidden" name="guardian" value={person} />
              <Field id="new-name" name="name" label="Name" required maxLength={120} />
              <div className="pair">
                <Field id="new-phone" name="phone" type="tel" label="Telephone" optional="may stay empty" />
                <Field id="new-email" name="email" type="email" label="E-mail" optional="may stay empty" />
              </div>
              <div className="pair">
                <Field id="new-called" name="called" label="As the family says it" required maxLength={60} />
                <Select id="new-standing" name="standing" label="For the law" options={standings} />
              </div>
            </FamilyForm>
          </Change>
          <Change label="A paper">
            <FamilyForm act="document" {...(paper && { id: paper })} button="Enter this paper">
              <p>
                Enter what the paper is and where it lies. What it means is entered as an order or a
                protection.
              </p>
              <Select id="new-sort" name="sort" label="What is it?" options={documentSorts} />
              <Field id="new-title" name="title" label="In a few words" required maxLength={120} />
              <div className="pair">
                <Field
                  id="new-held"
                  name="held"
                  label="Where it lies"
                  optional="may stay empty"
                  maxLength={120}
                />
                <Field id="new-dated" name="dated" type="date" label="Its date" optional="may stay empty" />
              </div>
            </FamilyForm>
          </Change>
          <Change label="The student’s own facts">
            <FamilyForm act="student" id={student.id} seen={seen[student.id] ?? 0} button="Save the student">
              <div className="pair">
                <Field id="first" label="First name" defaultValue={student.first} required maxLength={80} />
                <Field id="last" label="Last name" defaultValue={student.last} required maxLength={80} />
              </div>
              <div className="pair">
                <Field id="grade" label="Grade" defaultValue={student.grade} required maxLength={20} />
                <Field
                  id="born"
                  type="date"
                  label="Birthday"
                  optional="may stay empty"
                  defaultValue={student.born ?? ""}
                />
              </div>
              <Checkbox
                name="postsecondary"
                label="Attends a college"
                defaultChecked={student.postsecondary}
              />
            </FamilyForm>
          </Change>
        </>
      ) : null}
      {may.protect ? (
        <>
          <Change label="An order">
            <FamilyForm act="order" {...(order && { id: order })} button="Enter this order">
              <OrderFields page={page} />
            </FamilyForm>
          </Change>
          <Change label="A protection">
            <FamilyForm act="flag" {...(flag && { id: flag })} button="Enter this protection">
              <FlagFields page={page} />
            </FamilyForm>
          </Change>
          <Change label="A consent">
            <FamilyForm act="consent" {...(consent && { id: consent })} button="Enter this consent">
              <Select
                id="by"
                label="Who gives it?"
                options={[
                  ...page.people.map(({ guardian }) => ({ value: guardian.id, label: guardian.name })),
                  { value: "student", label: `${page.name}, who is an adult` },
                ]}
              />
              <Field id="party" label="Who may be told?" required maxLength={120} />
              <Select
                id="partyGuardian"
                label="If they are on file"
                optional="may stay empty"
                options={[
                  { value: "", label: "Not on file" },
                  ...page.people.map(({ guardian }) => ({ value: guardian.id, label: guardian.name })),
                ]}
              />
              <fieldset className="field">
                <legend>What?</legend>
                <div className="choices">
                  {consentCategories.map(({ value, label }) => (
                    <Checkbox key={value} name="categories" value={value} label={label} />
                  ))}
                </div>
              </fieldset>
              <Field id="purpose" label="What for?" required maxLength={200} />
              <div className="pair">
                <Field id="signed" type="date" label="Signed on" optional="may stay empty" />
                <Field id="until-consent" name="until" type="date" label="Until" optional="may stay empty" />
              </div>
            </FamilyForm>
          </Change>
        </>
      ) : null}
    </Section>
  );
}

import { useState } from "react";
import { Change } from "../desk/change.tsx";
import { Field } from "../ui/text-field.tsx";
import { FamilyForm } from "./family-form.tsx";

/** A child who is not on file yet. */
export function NewStudent({ id: fresh }: { id: string }) {
  const [id] = useState(fresh);
  return (
    <Change label="Enter a new student">
      <FamilyForm act="student" id={id} button="Enter this student">
        <div className="pair">
          <Field id="first" label="First name" required maxLength={80} />
          <Field id="last" label="Last name" required maxLength={80} />
        </div>
        <div className="pair">
          <Field id="grade" label="Grade" required maxLength={20} />
          <Field id="born" type="date" label="Birthday" optional="may stay empty" />
        </div>
      </FamilyForm>
    </Change>
  );
}

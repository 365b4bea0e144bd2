import { Button } from "../ui/button.tsx";
import { Field } from "../ui/text-field.tsx";
import { ActForm } from "./act-form.tsx";
import { Change } from "./change.tsx";
import { useInquiry } from "./inquiry-provider.tsx";

const fields = {
  guardianName: { label: "Parent’s name", type: "text" },
  email: { label: "E-mail address", type: "email" },
  phone: { label: "Phone number", type: "tel" },
  studentName: { label: "Student’s name", type: "text" },
} as const;

/** What SOP 3.1 asks to log and the channel could not supply; each is one line. */
export function MissingFacts() {
  const { page, answer } = useInquiry();
  const { guardian, student, lacking, may } = page;
  if (!may.fact) return null;
  const open = [
    ...(guardian.name ? [] : (["guardianName"] as const)),
    ...(guardian.email ? [] : (["email"] as const)),
    ...(guardian.phone ? [] : (["phone"] as const)),
    ...(student ? [] : (["studentName"] as const)),
  ];
  if (!open.length) return null;
  const isOwed = lacking.some((fact) => fact !== "topic");
  return (
    <Change
      label={isOwed ? "Add what is missing" : "Add another fact"}
      isOpen={isOwed || answer?.act === "fact"}
    >
      {open.map((fact) => (
        <ActForm act="fact" about={fact} key={fact} className="oneline">
          {({ problem, value, busy }) => (
            <>
              <input type="hidden" name="fact" value={fact} />
              <Field
                id={`fact-${fact}`}
                name="value"
                label={fields[fact].label}
                type={fields[fact].type}
                defaultValue={value("value")}
                error={problem("value")}
                dir="auto"
                required
              />
              <Button manner="quiet" disabled={busy}>
                Add
              </Button>
            </>
          )}
        </ActForm>
      ))}
    </Change>
  );
}

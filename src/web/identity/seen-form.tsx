import { ActForm } from "../desk/act-form.tsx";
import { Change } from "../desk/change.tsx";
import { Button } from "../ui/button.tsx";

const words = {
  photo_id: {
    label: "Photo ID at the office",
    look: [
      "The photo is the person in front of you.",
      "The name is the one on file.",
      "Any official photo ID counts, a consular one too. Never ask for immigration papers.",
    ],
    never: "Look at it and hand it back. Never copy it, and write down no number.",
    seen: "Photo ID seen",
    not: "No ID shown",
  },
  document: {
    label: "A document that gives authority",
    look: [
      "It names this person and this student.",
      "It is whole, signed, dated and still in force. In doubt, ring the court or office that made it.",
      "Enter what it means under the family; the paper itself stays where it lies.",
    ],
    never: "What it says goes to nobody but those who need it.",
    seen: "Document seen",
    not: "No document shown",
  },
};

/** Somebody was seen in person: what to look at, and what came of it. */
export function SeenForm({ method, isOpen }: { method: keyof typeof words; isOpen: boolean }) {
  const { label, look, never, seen, not } = words[method];
  return (
    <Change label={label} isOpen={isOpen}>
      <ul className="flowlist">
        {look.map((says) => (
          <li key={says}>{says}</li>
        ))}
      </ul>
      <p className="small">{never}</p>
      <ActForm act="identity" about={method}>
        {({ busy }) => (
          <div className="buttons">
            <Button manner="quiet" name="method" value={method} disabled={busy}>
              {seen}
            </Button>
          </div>
        )}
      </ActForm>
      <ActForm act="identityTry" about={method}>
        {({ busy }) => (
          <div className="buttons">
            <input type="hidden" name="method" value={method} />
            <Button manner="bare" name="result" value="not_shown" disabled={busy}>
              {not}
            </Button>
          </div>
        )}
      </ActForm>
    </Change>
  );
}

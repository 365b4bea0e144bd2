import { Checkbox } from "../ui/checkbox.tsx";
import { Select } from "../ui/select.tsx";
import { Field } from "../ui/text-field.tsx";
import type { FamilyPage } from "./family-page.ts";
import { rightWords, standings } from "./family-words.ts";

/** Who somebody is to the child, and each right by itself. */
export const RelationFields = ({
  page,
  person: { guardian, relation },
}: {
  page: FamilyPage;
  person: FamilyPage["people"][number];
}) => {
  const named = (field: string) => `${field}-${relation.id}`;
  return (
    <>
      <input type="hidden" name="guardian" value={guardian.id} />
      <div className="pair">
        <Field
          id={named("called")}
          name="called"
          label="As the family says it"
          defaultValue={relation.called}
          required
          maxLength={60}
        />
        <Select
          id={named("standing")}
          name="standing"
          label="For the law"
          options={
            standings.some(({ value }) => value === relation.standing)
              ? standings
              : [...standings, { value: relation.standing, label: relation.standing }]
          }
          defaultValue={relation.standing}
        />
      </div>
      <fieldset className="field">
        <legend>What may they do?</legend>
        <p className="help">The first three wait for a second person when they are given.</p>
        <div className="choices">
          {(Object.keys(rightWords) as (keyof typeof rightWords)[]).map((right) => (
            <Checkbox
              key={right}
              name={right}
              label={`${rightWords[right].slice(0, 1).toUpperCase()}${rightWords[right].slice(1)}`}
              defaultChecked={relation.rights[right]}
            />
          ))}
        </div>
      </fieldset>
      <Select
        id={named("livesWith")}
        name="livesWith"
        label="Does the child live with them?"
        options={[
          { value: "", label: "Not on file" },
          { value: "yes", label: "Yes" },
          { value: "no", label: "No" },
        ]}
        defaultValue={relation.livesWith === null ? "" : relation.livesWith ? "yes" : "no"}
      />
      <div className="pair">
        <Field
          id={named("from")}
          name="from"
          type="date"
          label="From"
          optional="may stay empty"
          defaultValue={relation.from ?? ""}
        />
        <Field
          id={named("until")}
          name="until"
          type="date"
          label="Until"
          optional="may stay empty"
          defaultValue={relation.until ?? ""}
        />
      </div>
      <Select
        id={named("evidence")}
        name="evidence"
        label="The paper that shows it"
        optional="may stay empty"
        options={[
          { value: "", label: "None on file" },
          ...page.documents.map(({ id, title }) => ({ value: id, label: title })),
        ]}
        defaultValue={relation.evidence ?? ""}
      />
    </>
  );
};

import type { FlagAct } from "../../families/act.ts";
import { Checkbox } from "../ui/checkbox.tsx";
import { Select } from "../ui/select.tsx";
import type { FamilyPage } from "./family-page.ts";
import { flagChoices } from "./family-words.ts";
import { ReviewedFields } from "./reviewed-fields.tsx";

/** What protects the student, and for a protected address who may know. */
export const FlagFields = ({ page, flag }: { page: FamilyPage; flag?: FlagAct }) => {
  const about = flag?.id ?? "flag";
  return (
    <>
      {flag ? (
        <input type="hidden" name="flag" value={flag.flag} />
      ) : (
        <Select id={`flag-${about}`} name="flag" label="What is it?" options={flagChoices} />
      )}
      {!flag || flag.flag === "address_protected" ? (
        <fieldset className="field">
          <legend>Who may know, when an address is protected?</legend>
          <div className="choices">
            {page.people.map(({ guardian }) => (
              <Checkbox
                key={guardian.id}
                name="authorised"
                value={guardian.id}
                label={guardian.name}
                defaultChecked={flag?.authorised.includes(guardian.id) ?? false}
              />
            ))}
          </div>
        </fieldset>
      ) : null}
      <ReviewedFields page={page} {...(flag && { of: flag })} about={about} />
    </>
  );
};

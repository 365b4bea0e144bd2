import { Select } from "../ui/select.tsx";
import { Field } from "../ui/text-field.tsx";
import type { FamilyPage } from "./family-page.ts";

type Reviewed = {
  id: string;
  document: string | null;
  from: string | null;
  until: string | null;
  reviewer: string;
  reviewBy: string;
};

/** The paper behind an order or a flag, its days, and who looks at it again by when. */
export const ReviewedFields = ({ page, of, about }: { page: FamilyPage; of?: Reviewed; about: string }) => {
  const named = (field: string) => `${field}-${of?.id ?? about}`;
  return (
    <>
      <Select
        id={named("document")}
        name="document"
        label="The paper"
        optional="may stay empty"
        options={[
          { value: "", label: "None on file" },
          ...page.documents.map(({ id, title }) => ({ value: id, label: title })),
        ]}
        defaultValue={of?.document ?? ""}
      />
      <div className="pair">
        <Field
          id={named("from")}
          name="from"
          type="date"
          label="From"
          optional="may stay empty"
          defaultValue={of?.from ?? ""}
        />
        <Field
          id={named("until")}
          name="until"
          type="date"
          label="Until"
          optional="may stay empty"
          defaultValue={of?.until ?? ""}
        />
      </div>
      <div className="pair">
        <Select
          id={named("reviewer")}
          name="reviewer"
          label="Who looks at it again"
          options={page.reviewers.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValue={of?.reviewer ?? page.reviewers[0]?.id ?? ""}
        />
        <Field
          id={named("reviewBy")}
          name="reviewBy"
          type="date"
          label="By"
          help="Within a year."
          min={page.today}
          defaultValue={of?.reviewBy ?? ""}
          required
        />
      </div>
    </>
  );
};

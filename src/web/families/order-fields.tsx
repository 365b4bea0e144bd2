import type { OrderAct } from "../../families/act.ts";
import { Select } from "../ui/select.tsx";
import type { FamilyPage } from "./family-page.ts";
import { orderChoices } from "./family-words.ts";
import { ReviewedFields } from "./reviewed-fields.tsx";

/** Whom an order limits and what it does, as the person who read it says. */
export const OrderFields = ({ page, order }: { page: FamilyPage; order?: OrderAct }) => {
  const about = order?.id ?? "order";
  return (
    <>
      <Select
        id={`guardian-${about}`}
        name="guardian"
        label="Whom does it limit?"
        options={[
          ...page.people.map(({ guardian }) => ({ value: guardian.id, label: guardian.name })),
          { value: "", label: "Everybody whom the paper does not name" },
        ]}
        defaultValue={order ? (order.guardian ?? "") : (page.people[0]?.guardian.id ?? "")}
      />
      <Select
        id={`status-${about}`}
        name="status"
        label="What does the paper do?"
        help="Only a person who read it can say. If you are not sure, choose “unclear”."
        options={orderChoices}
        defaultValue={order?.status ?? "partial"}
      />
      <ReviewedFields page={page} {...(order && { of: order })} about={about} />
    </>
  );
};

type Order = { title: string; held: string | null; status: string; person: string | null };

const statuses: Record<string, string> = {
  none: "limits nothing",
  preference_only: "a wish of a parent, not an order",
  custody_only: "says who the child lives with, and nothing of records",
  partial: "limits some things; read it",
  conflicting: "contradicts another document",
  safety_claim: "somebody said there is danger; not yet confirmed",
  revokes_records: "takes the right to records away",
  terminated: "ended the parent’s rights",
};

/** An order on file as a line: its document's title, whom it limits, what it means, and where the paper lies. */
export const orderWords = ({ title, held, status, person }: Order): { name: string; value: string } => ({
  name: title,
  value: [person ? `limits ${person}` : "limits everybody who is not named", statuses[status] ?? status, held]
    .filter(Boolean)
    .join("; "),
});

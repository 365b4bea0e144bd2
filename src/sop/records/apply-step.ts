import type { Item, RecordsRequest, Step } from "./request.ts";

/** A request with one more step. The first step opens it. */
export function applyStep(before: RecordsRequest | null, step: Step): RecordsRequest {
  if (step.kind === "opened") return opened(step);
  if (!before) throw new Error(`${step.kind} before the request was opened`);
  const it = before;
  const { at, by } = step;
  /** Whatever changes the items takes the approval away. */
  const items = (change: (item: Item) => Item, more: Item[] = []): RecordsRequest => ({
    ...it,
    asked: null,
    approval: null,
    hands: step.kind === "setAside" ? it.hands : [...new Set([...it.hands, by])],
    items: [...it.items.map(change), ...more],
  });
  const only = (id: string, change: Partial<Item>) =>
    items((item) => (item.id === id ? { ...item, ...change } : item));
  switch (step.kind) {
    case "authorityChecked": {
      const { decision, rule, citation, student, guardian } = step;
      return {
        ...it,
        authority: {
          decision,
          rule,
          citation,
          at,
          ...(student && { student }),
          ...(guardian && { guardian }),
        },
      };
    }
    case "collected": {
      const { item: id, medium, statement } = step;
      const more = {
        id,
        medium,
        collectedBy: by,
        ready: null,
        aside: false,
        ...(statement && { statement }),
      };
      return items((item) => item, [more]);
    }
    case "setAside":
      return only(step.item, { aside: true });
    case "marked":
      return only(step.item, { ready: null });
    case "redacted":
      return only(step.item, { ready: { how: "redacted", by } });
    case "cleared":
      return only(step.item, { ready: { how: "cleared", by } });
    case "approvalAsked":
      return { ...it, asked: { by } };
    case "approved":
      return { ...it, approval: { by, at } };
    case "sentBack":
      return { ...it, asked: null, approval: null };
    case "released":
      return { ...it, release: { how: step.how, at, until: step.until ?? null }, end: "released" };
    case "stopped":
      return { ...it, stopped: true };
    case "refused":
      return { ...it, end: "refused" };
    case "withdrawn":
      return { ...it, end: "withdrawn" };
    case "extended":
      return it;
    case "amendmentDecided":
      return { ...it, amendment: { by, granted: step.granted }, end: step.granted ? "amended" : null };
    case "hearingAsked":
      return { ...it, hearing: { asked: true, decided: null } };
    case "hearingDecided":
      return {
        ...it,
        hearing: { asked: true, decided: { by, granted: step.granted } },
        end: step.granted ? "amended" : null,
      };
    case "statementPlaced":
      return { ...it, statement: true, end: "kept" };
    case "erasureProposed":
      return { ...it, erasure: { by, at } };
    case "erasureApproved":
      return { ...it, end: "erasure_decided" };
    case "erasureDone":
      return { ...it, erasure: it.erasure && { ...it.erasure, done: { by, at } } };
  }
}

const opened = ({ at, by, request, category, clock }: Extract<Step, { kind: "opened" }>): RecordsRequest => ({
  request,
  category,
  clock: clock ?? null,
  openedAt: at,
  openedBy: by,
  authority: null,
  items: [],
  hands: [],
  asked: null,
  approval: null,
  release: null,
  stopped: false,
  amendment: null,
  hearing: null,
  statement: false,
  erasure: null,
  end: null,
});

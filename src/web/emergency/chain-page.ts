import type { StaffViewer } from "../../access/viewer.ts";
import { uncovered } from "../../sop/chain/uncovered.ts";
import { protocols } from "../../triage/protocols.ts";
import { wayWords } from "../desk/emergency-line.ts";
import { whenWords } from "../desk/when-words.ts";
import type { DeskSide } from "../desk-side.ts";

/** Everything that the page of the chain shows, in words. */
export async function chainPage(desk: DeskSide, viewer: StaffViewer, protocol: string) {
  const [school, staff, read] = await Promise.all([
    desk.school(viewer),
    desk.colleagues(viewer),
    desk.chain.read(viewer),
  ]);
  const { calendar } = school;
  const clock = { zone: calendar.tz, now: desk.now() };
  const own = read.chains[protocol];
  const counted = own?.links.length ? own : read.chains["*"];
  const gap = uncovered(counted?.links ?? [], calendar, desk.now());
  const named = new Map(read.numbers.map((one) => [one.staff, one]));
  const [first] = read.tests;
  return {
    ...{ protocol, links: own?.links ?? [], contact: read.contact, hasGateway: desk.chain.hasGateway },
    protocols: [
      { value: "*", label: "Every emergency without a chain of its own" },
      ...protocols.map(({ code, name }) => ({
        value: code,
        label: `${name.charAt(0).toUpperCase()}${name.slice(1)}${read.chains[code]?.links.length ? " · own chain" : ""}`,
      })),
    ],
    gap: gap && whenWords(gap, clock),
    isEmpty: !counted?.links.length,
    staff: staff.map(({ id, name, title }) => ({ value: id, label: `${name}, ${title}` })),
    numbers: staff.map(({ id, name }) => ({
      ...{ id, name, sms: named.get(id)?.sms ?? "", voice: named.get(id)?.voice ?? "" },
    })),
    tests: {
      when: first ? whenWords(first.at, clock) : null,
      lines: read.tests.map(({ id, name, way, outcome, because }) => ({
        ...{ id, name, way: wayWords[way] ?? way },
        says: testWords(outcome, because),
      })),
    },
  };
}

function testWords(outcome: string | null, because: string | null): string {
  if (outcome === null) return "on its way";
  if (outcome === "none") return noneWords[because ?? ""] ?? "not set up";
  return outcome === "accepted" ? "sent" : "failed";
}

const noneWords: Record<string, string> = {
  no_number: "no number",
  no_device: "no browser asked for it",
  no_gateway: "no gateway is set",
  no_address: "no address",
};

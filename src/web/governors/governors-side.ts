import { isGovernors, readGovernorsLink } from "../../access/governors-link.ts";
import { type StaffViewer, scopeOf } from "../../access/viewer.ts";
import type { ActName } from "../../channels/form/acts.ts";
import type { Inquiry } from "../../inquiry/state.ts";
import type { House } from "../../jobs/house.ts";
import { mayHave } from "../../sop/next-up.ts";
import { notGivenTo } from "../../sop/set-apart.ts";
import { inside } from "../../store/database.ts";
import { organisation } from "../../store/organisation.ts";
import { type InquiryView, readInquiry } from "../../store/reads/inquiry.ts";
import { type SchoolFacts, schoolFacts } from "../../store/school-facts.ts";
import { type Submitted, submit } from "../submit.ts";

/** What the link opens: whose turn it is, and the one matter that waits for them. */
type Opened = { viewer: StaffViewer; school: SchoolFacts; inquiry: Inquiry };
export type GovernorsView = Opened & {
  view: InquiryView;
  choices: { id: string; name: string; title: string }[];
};
export type GovernorsSide = ReturnType<typeof governorsSide>;

/** The reads and acts of the governors' contact, who has no account: one matter, while it waits for them. */
export function governorsSide(house: House) {
  const secret = house.alerts?.linkSecret ?? house.replySecret;
  const open = async (token: string): Promise<Opened | null> => {
    const link = readGovernorsLink(token);
    if (!link) return null;
    return inside(house.db, { district: link.district, schools: [link.school] }, async (tx) => {
      const row = await tx
        .selectFrom("inquiries")
        .select("state")
        .where("district_id", "=", link.district)
        .where("school_id", "=", link.school)
        .where("id", "=", link.inquiry)
        .executeTakeFirst();
      if (!row) return null;
      const school = await schoolFacts(tx, link);
      const { governors } = school;
      if (!governors || !isGovernors(secret, link, governors.id, Date.parse(house.now()))) return null;
      if (!isTheirs(row.state, governors.id)) return null;
      const { id, name, title } = governors;
      const { district, school: number } = link;
      const viewer: StaffViewer = {
        ...{ kind: "staff", district, school: number, schools: [number], id, name, title },
        roles: ["supervisor"],
      };
      return { viewer, school, inquiry: row.state };
    });
  };
  return {
    open,
    /** The matter in whole. That it was read is recorded, as of anybody. */
    async read(token: string): Promise<GovernorsView | null> {
      const opened = await open(token);
      const view =
        opened && (await readInquiry(house.db, opened.viewer, opened.inquiry.reference, house.now()));
      if (!opened || !view) return null;
      const choices = await inside(house.db, scopeOf(opened.viewer), async (tx) => {
        const apart = notGivenTo(opened.inquiry, await organisation(tx, opened.viewer));
        const staff = await tx
          .selectFrom("staff")
          .select(["id", "name", "title", "roles"])
          .where("district_id", "=", opened.viewer.district)
          .where("active", "=", true)
          .orderBy("name")
          .execute();
        return staff.filter(({ id, roles }) => !apart.has(id) && mayHave(roles));
      });
      return { ...opened, view, choices };
    },
    /** Through the one door, as anybody's act. Who was asked to take it over takes it with their first act. */
    async act(token: string, name: ActName, given: unknown, key: string): Promise<Submitted> {
      const opened = await open(token);
      if (!opened) return { outcome: "missing" };
      const { viewer, inquiry } = opened;
      if (inquiry.escalation?.state === "asked" && inquiry.owner !== viewer.id) {
        const taken = await submit(house, viewer, "acceptance", inquiry.reference, {});
        if (taken.outcome !== "done") return taken;
      }
      return submit(house, viewer, name, inquiry.reference, given, key || undefined);
    },
    now: house.now,
  };
}

const isTheirs = ({ owner, escalation }: Inquiry, id: string): boolean =>
  owner === id || (escalation?.state === "asked" && escalation.to === id);

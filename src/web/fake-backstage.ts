import { edition2026 } from "../sop/edition.ts";
import type { Admission, Backstage, Viewer } from "./backstage.ts";
import type { Guard } from "./guard.ts";

export const ourOrigin = "https://desk.school.example";

/** Backstage without a database, for tests of the shell: every question that the guard was asked is kept. */
export function fakeBackstage(answer: (guard: Guard) => Admission = lettingIn) {
  const asked: {
    url: string;
    guard: Guard;
    params: Readonly<Record<string, string>>;
    cookie: string | null;
  }[] = [];
  const reported: { request: string; at: string; error: unknown }[] = [];
  const stopping = new AbortController();
  const backstage: Backstage = {
    config: {
      publicOrigin: ourOrigin,
      schoolName: "Linden School",
      assets: undefined,
      showsMailbox: false,
      smtpIn: undefined,
      demo: false,
    },
    admit: async (request, guard, params) => {
      asked.push({ url: request.url, guard, params, cookie: request.headers.get("cookie") });
      return answer(guard);
    },
    events: new EventTarget(),
    stopping: stopping.signal,
    ping: async () => {},
    api: async () => new Response(null, { status: 404 }),
    report: (trouble) => reported.push(trouble),
    desk: {
      ...({} as Backstage["desk"]),
      now: () => "2026-11-16T14:00:00.000Z",
      school: async () => ({ name: "Linden School", calendar: { tz: "UTC" }, edition: edition2026 }) as never,
      today: async () => ({ rows: [], next: null }),
      inquiry: async () => null,
      absences: async () => [],
      emergency: async () => null,
      schools: async () => [],
      mailCount: async () => 0,
      silentSince: async () => null,
      families: { waitingCount: async () => 0 } as never,
      records: { ofInquiry: async () => null } as never,
      away: async () => ({ date: "", absences: [] }),
      colleagues: async () => [],
      whoAsks: async () => ({ standing: null, identity: null, people: [] }),
      refusals: async () => [],
      looks: async () => [],
      cameBack: async () => [],
      organisation: async () => [],
      mailsSeen: async () => ({}),
      related: async () => ({ related: [], cameWith: [] }),
      incidents: { now: async () => [], list: async () => ({ open: [], over: [] }) } as never,
      plans: { inForce: async () => [] } as never,
      schoolsOf: async () => [],
      promises: async () => ({ running: [], figures: [], behind: [] }),
    },
    portal: {
      ...({} as Backstage["portal"]),
      now: () => "2026-11-16T14:00:00.000Z",
      schools: async () => ({ district: "Linden District", schools: [linden, { ...linden, slug: "lime" }] }),
      school: async (slug: string) => (slug === linden.slug ? linden : null),
      remembered: (slug: string) => (slug === linden.slug ? linden : null),
    },
    governors: { open: async () => null } as never,
    alerts: { read: async () => null, confirm: async () => false, fate: async () => false },
    house: {} as Backstage["house"],
  };
  return { backstage, asked, reported, stop: () => stopping.abort() };
}

/** A school that a parent may ask. */
const linden = {
  ...{ district: 1, school: 1, slug: "linden", name: "Linden School", phone: "555-0100", zone: "UTC" },
  ...{ mailAddress: "linden@desk.school.example", emergencyNumber: "911" },
  calendar: { tz: "UTC", closures: [] },
  incidents: [],
};

/** Somebody of the office of school 1. */
export const petra: Viewer & { kind: "staff" } = {
  kind: "staff",
  district: 1,
  school: 1,
  schools: [1],
  id: "s1",
  name: "Petra Novak",
  title: "Office",
  roles: ["office"],
  session: "one",
};

/** Everybody is who the row wants them to be. */
const lettingIn = ({ kind }: Guard): Admission => ({
  viewer: kind === "staff" || kind === "signedIn" ? petra : { kind: "stranger" },
});

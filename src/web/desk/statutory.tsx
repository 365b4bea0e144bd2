import { Link } from "react-router";
import { isStale, type Law, lawNames, statutoryClocks } from "../../sop/statutory-clocks.ts";
import { Empty } from "../ui/empty.tsx";
import { Notice } from "../ui/notice.tsx";
import { Tabs } from "../ui/tabs.tsx";
import type { Route } from "./+types/statutory.ts";
import { boardLines, lawWords } from "./clock-lines.ts";
import { CatalogueTable, ClockTable } from "./clock-table.tsx";
import { deskOf } from "./desk-of.ts";
import { plural } from "./left-words.ts";
import { checkedOn, sureWords } from "./sure-words.ts";
import { localDate } from "./when-words.ts";

export const meta: Route.MetaFunction = () => [{ title: "By law" }];

export async function loader({ request, context }: Route.LoaderArgs) {
  const { desk, viewer } = deskOf(context);
  const [{ calendar }, running] = await Promise.all([desk.school(viewer), desk.statutory(viewer)]);
  const now = desk.now();
  const today = localDate(now, calendar.tz);
  const lines = boardLines(running, calendar, now);
  const asked = new URL(request.url).searchParams.get("law");
  const laws = (Object.keys(lawNames) as Law[]).filter((law) =>
    lines.some((line) => line.laws.includes(law)),
  );
  const law = laws.find((one) => one === asked) ?? null;
  return {
    law,
    tabs: laws.map((key) => ({
      key,
      label: lawNames[key],
      count: lines.filter((line) => line.laws.includes(key)).length,
    })),
    all: lines.length,
    missed: lines.filter(({ state }) => state === "missed").length,
    lines: lines
      .filter((line) => !law || line.laws.includes(law))
      .map((line) => ({ ...line, lastChecked: checkedOn(line.lastChecked) })),
    catalogue: statutoryClocks.map((one) => ({
      ...{ name: one.name, plain: one.plain, law: lawWords(one), source: one.source },
      ...{
        sure: sureWords[one.verified],
        lastChecked: checkedOn(one.lastChecked),
        isStale: isStale(one, today),
      },
    })),
  };
}

/** Every clock of law that runs in the school, and how long ago the catalogue was compared with its sources. */
export default function Statutory({ loaderData }: Route.ComponentProps) {
  const { law, tabs, all, missed, lines, catalogue } = loaderData;
  const stale = catalogue.filter(({ isStale }) => isStale);
  return (
    <div className="statutory flow">
      <div className="pagehead">
        <div>
          <h1>By law</h1>
          <p className="soft">
            {all ? `${plural(all, "clock")} of law not yet met` : "No clock of law runs"}
            {missed ? `, ${missed} past the date` : ""}. Nothing that the school does moves them.
          </p>
        </div>
      </div>
      {stale.length ? (
        <Notice kind="missed" title="These entries were last checked more than a year ago.">
          <p>
            {stale.map(({ name }) => name).join(", ")}. Compare each with its source, or ask counsel, and
            renew its date.
          </p>
        </Notice>
      ) : null}
      {tabs.length > 1 ? (
        <Tabs
          label="Whose law"
          tabs={[
            { to: "/desk/statutory", label: "All", count: all, isCurrent: law === null },
            ...tabs.map(({ key, label, count }) => ({
              ...{ to: `/desk/statutory?law=${key}`, label, count, isCurrent: law === key },
            })),
          ]}
        />
      ) : null}
      {lines.length ? (
        <ClockTable lines={lines} />
      ) : (
        <Empty
          title="No clock of law runs."
          says="One appears here when somebody starts it on an inquiry, under “Law”. The desk suggests; a person chooses."
        />
      )}
      <CatalogueTable lines={catalogue} />
      <p className="soft small">
        Not legal advice: the school’s counsel confirms the clocks that it uses.{" "}
        <Link to="/desk">Back to what is owed today</Link>
      </p>
    </div>
  );
}

import { type TodayGroup, TodayList } from "../ui/today-list.tsx";
import type { Route } from "./+types/today.ts";

export const meta: Route.MetaFunction = () => [{ title: "Today" }];

export const loader = (): { groups: TodayGroup[] } => ({ groups: [] });

export default function Today({ loaderData }: Route.ComponentProps) {
  return (
    <>
      <div className="pagehead">
        <h1>Today</h1>
      </div>
      <TodayList groups={loaderData.groups} />
    </>
  );
}

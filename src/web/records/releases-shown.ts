import type { LinkViewer } from "../../access/viewer.ts";
import { formatDate } from "../../letters/words/format-date.ts";
import type { PortalSide } from "../portal-side.ts";

/** What the parent's page shows of what is ready: when each ends, in their language. */
export async function releasesShown(
  portal: PortalSide,
  viewer: LinkViewer,
  language: string,
): Promise<{ request: string; until: string }[]> {
  const found = await portal.releases(viewer);
  if (found.length === 0) return [];
  const { schools } = await portal.schools();
  const zone = schools.find(({ school }) => school === viewer.school)?.zone ?? "UTC";
  return found.map(({ request, until }) => ({ request, until: formatDate(until, language, zone) }));
}

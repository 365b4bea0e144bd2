import { data, redirect } from "react-router";
import { issueDownload, releasesOf } from "../../records/downloads.ts";
import { backstageContext, viewerContext } from "../context.ts";
import { formOf } from "../form-of.ts";
import type { Route } from "./+types/issue.ts";

/** From the parent's private page to their records: a fresh link to the release, which the browser is sent to. */
export async function action({ request, context }: Route.ActionArgs) {
  const { house } = context.get(backstageContext);
  const viewer = context.get(viewerContext);
  if (viewer.kind !== "link") throw data("There is no such inquiry.", 404);
  const asked = String((await formOf(request)).get("request") ?? "");
  const releases = await releasesOf(house, viewer);
  const release = releases.find((one) => one.request === asked);
  const token = release && (await issueDownload(house, viewer, release.request));
  if (!token) throw data("There is nothing to download.", 404);
  return redirect(`/records/${token}`, 303);
}

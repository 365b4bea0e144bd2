import { data } from "react-router";
import { backstageContext } from "../context.ts";
import type { Handle } from "../handle.ts";
import type { Route } from "./+types/link-over.ts";
import { frameOf } from "./frame-of.ts";
import { TroublePage } from "./trouble-page.tsx";

export const handle: Handle = { plain: true };

export async function loader({ request, context }: Route.LoaderArgs) {
  const { portal, config } = context.get(backstageContext);
  const { district } = await portal.schools();
  const frame = frameOf(request, district || config.schoolName);
  // Shown at the address of the link that failed: the languages are chosen there.
  const languages = frame.languages.map(({ href, ...one }) => ({
    ...one,
    href: href.slice(href.indexOf("?")),
  }));
  return data({ language: frame.language, frame: { ...frame, languages } }, 404);
}

/** A private link that opens nothing: wrong, cut off or replaced by a newer one. Which, is not said. */
export default function LinkOver({ loaderData: { frame } }: Route.ComponentProps) {
  return <TroublePage frame={frame} trouble="linkOver" />;
}

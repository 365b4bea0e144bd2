import { may } from "../access/may.ts";
import { session } from "../access/sign-in.ts";
import { digestOf } from "../access/token.ts";
import type { House } from "../jobs/house.ts";
import type { Backstage } from "./backstage.ts";
import { sessionCookie } from "./cookie.ts";
import { deskHome } from "./desk/desk-home.ts";
import type { Guard } from "./guard.ts";

/**
 * Asks, once per request and before anything is read, whether somebody may come in. Without a session the answer is
 * the way to the sign-in page; a wrong link and a page that is not there look the same.
 */
export function admission(house: House): Backstage["admit"] {
  return async (request: Request, guard: Guard, params) => {
    if (guard.kind === "anyone" || guard.kind === "bearer") return { viewer: { kind: "stranger" } };
    if (guard.kind === "link") {
      const holder = await house.links.open(house.db, params.token ?? "");
      return holder
        ? { viewer: holder }
        : {
            refused: 404,
            shows: "/link-over",
            says: "This link is not valid any more. Please use the newest letter from us, or call the school.",
          };
    }
    const token = sessionCookie(request);
    const viewer = token ? await session(house.db, token, house.now()) : null;
    if (!viewer || !token) return signInFirst(request);
    const digest = digestOf(token);
    if (guard.kind === "staff" && !may(viewer.roles, guard.action))
      return {
        refused: 403,
        home: deskHome(viewer.roles),
        says: `Your role (${viewer.roles.join(", ").replaceAll("_", " ")}) may not do this. Ask your administrator if it should.`,
      };
    return { viewer: { ...viewer, session: digest } };
  };
}

function signInFirst(request: Request): Response {
  const { pathname, search } = new URL(request.url);
  const to =
    request.method === "GET" ? `?to=${encodeURIComponent(pathname.replace(/\.data$/, "") + search)}` : "";
  return new Response(null, { status: 303, headers: { location: `/sign-in${to}` } });
}

import { data } from "react-router";
import type { Handle } from "../handle.ts";
import type { Route } from "./+types/follow.ts";

export const handle: Handle = { plain: true };
export const meta: Route.MetaFunction = () => [{ title: "Your question" }];

export const loader = (_: Route.LoaderArgs) => {
  throw data("There is nothing at this address yet.", 404);
};

export default function Follow() {
  return null;
}

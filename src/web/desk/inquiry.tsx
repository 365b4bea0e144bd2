import { data } from "react-router";
import type { Route } from "./+types/inquiry.ts";

export const meta: Route.MetaFunction = ({ params }) => [{ title: params.reference }];

export const loader = ({ params }: Route.LoaderArgs) => {
  throw data(`There is no inquiry ${params.reference}.`, 404);
};

export default function Inquiry() {
  return null;
}

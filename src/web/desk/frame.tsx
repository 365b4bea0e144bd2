import { Outlet } from "react-router";
import { backstageContext, viewerContext } from "../context.ts";
import { DeskFrame } from "../ui/desk-frame.tsx";
import { useFollow } from "../ui/use-follow.ts";
import type { Route } from "./+types/frame.ts";

export function loader({ context }: Route.LoaderArgs) {
  const viewer = context.get(viewerContext);
  return {
    schoolName: context.get(backstageContext).config.schoolName,
    name: viewer.kind === "staff" ? viewer.name : "",
  };
}

export default function Frame({ loaderData }: Route.ComponentProps) {
  useFollow();
  return (
    <DeskFrame {...loaderData}>
      <Outlet />
    </DeskFrame>
  );
}

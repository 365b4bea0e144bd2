import { Link } from "react-router";
import { Notice } from "../ui/notice.tsx";
import type { Unreachable } from "./unreachable.ts";

/** Letters to this person come back: why, and what to do instead. */
export const UnreachableNotice = ({ found, file }: { found: Unreachable; file?: string | null }) => (
  <Notice kind="missed" title={`Not reachable at ${found.address}`}>
    <p>
      {found.says} {found.ways.join(" ")}
    </p>
    {file ? (
      <p>
        <Link to={file}>The contact on file</Link>
      </p>
    ) : null}
  </Notice>
);

import { Link } from "react-router";
import { useParked } from "./use-parked.ts";

/** Says that a call was interrupted, on every page, until it is taken up again. */
export function ParkedChip({ viewer }: { viewer: string }) {
  const calls = useParked(viewer);
  const [first] = calls;
  if (!first) return null;
  return (
    <Link className="parked" to={calls.length === 1 ? `/desk/call?parked=${first.id}` : "/desk/call"}>
      {calls.length === 1 ? "1 parked call" : `${calls.length} parked calls`}
    </Link>
  );
}

import { Link, useSearchParams } from "react-router";
import { useParked } from "./use-parked.ts";

/** Says that a call was interrupted, on every page, until it is taken up again. */
export function ParkedChip({ viewer }: { viewer: string }) {
  const [asked] = useSearchParams();
  const calls = useParked(viewer).filter(({ id }) => id !== asked.get("parked"));
  const [first] = calls;
  if (!first) return null;
  return (
    <Link className="parked" to={calls.length === 1 ? `/desk/call?parked=${first.id}` : "/desk/call"}>
      {calls.length === 1 ? "1 parked call" : `${calls.length} parked calls`}
    </Link>
  );
}

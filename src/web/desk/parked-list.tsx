import { Link } from "react-router";
import { useParked } from "./use-parked.ts";

/** The calls that wait to be taken up again, but the one on the screen. */
export function ParkedList({ viewer, now }: { viewer: string; now: string | null }) {
  const calls = useParked(viewer).filter(({ id }) => id !== now);
  if (!calls.length) return null;
  return (
    <nav className="parkedlist" aria-label="Parked calls">
      <b>Parked:</b>
      {calls.map(({ id, label, at }) => (
        <Link key={id} to={`/desk/call?parked=${id}`} dir="auto">
          {label} ({new Date(at).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" })})
        </Link>
      ))}
    </nav>
  );
}

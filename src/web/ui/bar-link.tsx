import { NavLink } from "react-router";
import type { Place, Seen } from "./bar.ts";

type Props = {
  place: Omit<Place, "seldom" | "onPhone"> & { seen: Seen };
  onGone?: (link: HTMLElement) => void;
};

/** A place of the desk, with how much waits there. */
export const BarLink = ({ place: { to, end, label, count, counts, seen }, onGone }: Props) => (
  <NavLink
    to={to}
    end={end}
    data-seen={seen}
    onClick={onGone && (({ currentTarget }) => onGone(currentTarget))}
  >
    {label}
    {count ? (
      <span className="count figure">
        {count > 99 ? "99+" : count}
        <span className="unseen"> {counts}</span>
      </span>
    ) : null}
  </NavLink>
);

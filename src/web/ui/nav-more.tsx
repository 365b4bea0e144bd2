import { NavLink, useLocation } from "react-router";

type Props = { places: readonly { to: string; label: string }[] };

/** The places of the bar that are seldom gone to, folded away behind one word; it opens without scripts. */
export function NavMore({ places }: Props) {
  const { pathname } = useLocation();
  const isHere = places.some(({ to }) => pathname === to || pathname.startsWith(`${to}/`));
  return (
    <div className="navmore">
      <button type="button" popoverTarget="more" data-here={isHere || undefined}>
        More
      </button>
      <div id="more" popover="auto">
        {places.map(({ to, label }) => (
          <NavLink
            key={to}
            to={to}
            onClick={(event) => event.currentTarget.closest<HTMLElement>("[popover]")?.hidePopover()}
          >
            {label}
          </NavLink>
        ))}
      </div>
    </div>
  );
}

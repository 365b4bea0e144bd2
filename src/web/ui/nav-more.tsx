import { useLocation } from "react-router";
import type { Place, Seen } from "./bar.ts";
import { BarLink } from "./bar-link.tsx";

type Props = { places: readonly (Place & { seen: Seen })[] };

const close = (link: HTMLElement) => link.closest<HTMLElement>("[popover]")?.hidePopover();

/** The places that are folded away behind one word, each where it has no room in the bar; it opens without scripts. */
export function NavMore({ places }: Props) {
  const { pathname } = useLocation();
  const here = places.find(({ to }) => pathname === to || pathname.startsWith(`${to}/`));
  return (
    <div className="navmore" data-seen={places.some(({ seen }) => seen === "always") ? "always" : "phone"}>
      <button type="button" popoverTarget="more" data-here={here?.seen}>
        More
      </button>
      <div id="more" popover="auto">
        {places.map((place) => (
          <BarLink key={place.to} place={place} onGone={close} />
        ))}
      </div>
    </div>
  );
}

import type { ReactNode } from "react";
import { Form, Link, NavLink } from "react-router";
import { Button } from "./button.tsx";
import { Kbd } from "./kbd.tsx";
import { NavMore } from "./nav-more.tsx";
import { SchoolSwitch, type TheirSchool } from "./school-switch.tsx";

type Place = {
  to: string;
  label: string;
  end?: boolean;
  /** How much waits there, and for what; nothing is shown for none. */
  count?: number;
  counts?: string;
  /** Seldom gone to: folded away where the bar would be long. */
  seldom?: boolean;
};
type Props = {
  schoolName: string;
  /** All schools of somebody who works in several. */
  schools?: readonly TheirSchool[];
  /** Who is signed in. */
  name: string;
  /** The parts of the desk that this person may see. */
  places?: readonly Place[];
  mayLog?: boolean;
  /** The address shown now: whoever locks the desk comes back to it. */
  here?: string;
  /** Above the bar: an emergency. */
  banner?: ReactNode;
  /** In the bar, beside the button for a call. */
  tools?: ReactNode;
  children: ReactNode;
};

const all: readonly Place[] = [
  { to: "/desk", label: "Today", end: true },
  { to: "/desk/promises", label: "Promises" },
  { to: "/desk/absences", label: "Away" },
  { to: "/desk/sop", label: "SOP" },
  { to: "/desk/calendar", label: "Calendar" },
  { to: "/desk/settings", label: "Settings" },
];

/** More places than these do not stand beside each other in a window of 1280 pixels. */
const most = 6;
const folded = (places: readonly Place[]) =>
  places.length > most ? places.filter(({ seldom }) => seldom) : [];
const beside = (places: readonly Place[]) => places.filter((place) => !folded(places).includes(place));

/** The frame of every page of the desk. */
export const DeskFrame = ({
  schoolName,
  schools = [],
  name,
  places = all,
  mayLog = true,
  here = "/desk",
  banner,
  tools,
  children,
}: Props) => (
  <div className="desk">
    <a className="skip" href="#main">
      Skip to the page
    </a>
    {banner}
    <header className="deskbar">
      <Link className="school" to={places[0]?.to ?? "/desk"}>
        {schoolName}
      </Link>
      {schools.length ? <SchoolSwitch schools={schools} here={here} /> : null}
      <nav aria-label="Desk">
        {beside(places).map(({ label, count, counts, seldom, ...place }) => (
          <NavLink key={place.to} {...place}>
            {label}
            {count ? (
              <span className="count figure">
                {count > 99 ? "99+" : count}
                <span className="unseen"> {counts}</span>
              </span>
            ) : null}
          </NavLink>
        ))}
        {folded(places).length ? <NavMore places={folded(places)} /> : null}
      </nav>
      <div className="end">
        {tools}
        {mayLog ? (
          <Link className="button quiet" to="/desk/call" aria-keyshortcuts="n">
            Log a call <Kbd>N</Kbd>
          </Link>
        ) : null}
        <Link className="person" to="/desk/sessions">
          {name}
        </Link>
        <Form method="post" action="/sign-out" reloadDocument>
          <input type="hidden" name="to" value={here} />
          <Button manner="bare" name="how" value="lock">
            Lock
          </Button>
          <Button manner="bare" name="how" value="leave">
            Sign out
          </Button>
        </Form>
      </div>
    </header>
    <main id="main" className="deskmain" tabIndex={-1}>
      {children}
    </main>
    <p className="blanked">The screen is blank. Press Ctrl and the full stop to show it again.</p>
  </div>
);

import type { ReactNode } from "react";
import { Form, Link } from "react-router";
import { barOf, type Place } from "./bar.ts";
import { BarLink } from "./bar-link.tsx";
import { Button } from "./button.tsx";
import { Kbd } from "./kbd.tsx";
import { NavMore } from "./nav-more.tsx";
import { SchoolSwitch, type TheirSchool } from "./school-switch.tsx";

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
  /** The day on which the page stood so, for paper: there “today” says nothing. */
  day?: string;
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

/** The frame of every page of the desk. */
export const DeskFrame = ({
  schoolName,
  schools = [],
  name,
  places = all,
  mayLog = true,
  here = "/desk",
  day,
  banner,
  tools,
  children,
}: Props) => {
  const { bar, folded } = barOf(places);
  return (
    <div className="desk">
      <a className="skip" href="#main">
        Skip to the page
      </a>
      {banner}
      <header className="deskbar">
        <Link className="school" to={places[0]?.to ?? "/desk"}>
          {schoolName}
        </Link>
        {day ? <p className="onpaper">As it stood on {day}</p> : null}
        {schools.length ? <SchoolSwitch schools={schools} here={here} /> : null}
        <nav aria-label="Desk">
          {bar.map((place) => (
            <BarLink key={place.to} place={place} />
          ))}
          {/* Whose sessions these are has no room in a telephone's bar. */}
          <NavMore places={[...folded, { to: "/desk/sessions", label: name, seen: "phone" }]} />
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
};

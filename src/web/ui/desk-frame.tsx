import type { ReactNode } from "react";
import { Form, Link, NavLink } from "react-router";
import { Button } from "./button.tsx";
import { Kbd } from "./kbd.tsx";

type Props = {
  schoolName: string;
  /** Who is signed in. */
  name: string;
  /** Above the bar: an emergency. */
  banner?: ReactNode;
  children: ReactNode;
};

const places = [
  { to: "/desk", label: "Today", end: true },
  { to: "/desk/sop", label: "SOP" },
  { to: "/desk/settings", label: "Settings" },
];

/** The frame of every page of the desk. */
export const DeskFrame = ({ schoolName, name, banner, children }: Props) => (
  <div className="desk">
    <a className="skip" href="#main">
      Skip to the page
    </a>
    {banner}
    <header className="deskbar">
      <Link className="school" to="/desk">
        {schoolName}
      </Link>
      <nav aria-label="Desk">
        {places.map(({ label, ...place }) => (
          <NavLink key={place.to} {...place}>
            {label}
          </NavLink>
        ))}
      </nav>
      <div className="end">
        <Link className="button quiet" to="/desk/call" aria-keyshortcuts="n">
          Log a call <Kbd>N</Kbd>
        </Link>
        <span>{name}</span>
        <Form method="post" action="/desk/lock">
          <Button manner="bare">Lock</Button>
        </Form>
      </div>
    </header>
    <main id="main" className="deskmain" tabIndex={-1}>
      {children}
    </main>
  </div>
);

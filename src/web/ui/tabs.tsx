import { Link } from "react-router";

type Tab = { to: string; label: string; count?: number; isCurrent?: boolean };

/** Views of the same thing, as links: they work without scripts and have addresses. */
export const Tabs = ({ label, tabs }: { label: string; tabs: readonly Tab[] }) => (
  <nav className="tabs" aria-label={label}>
    {tabs.map(({ to, label, count, isCurrent }) => (
      <Link key={to} to={to} aria-current={isCurrent ? "page" : undefined} preventScrollReset>
        {label}
        {count === undefined ? null : <span className="soft figure">{count}</span>}
      </Link>
    ))}
  </nav>
);

import { Link } from "react-router";

type Props = { label: string; newer?: string; older?: string; newerWord?: string; olderWord?: string };

/** The way to the next lines of a long list; an end of the list has no link. */
export const Pagination = ({ label, newer, older, newerWord = "Newer", olderWord = "Older" }: Props) => (
  <nav className="pagination" aria-label={label}>
    {newer ? (
      <Link to={newer} rel="prev">
        {newerWord}
      </Link>
    ) : (
      <span />
    )}
    {older ? (
      <Link to={older} rel="next">
        {olderWord}
      </Link>
    ) : null}
  </nav>
);

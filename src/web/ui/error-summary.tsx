import { useId } from "react";

/** What is missing or wrong in a form, each a link to its field. Stands at the head of the form. */
export function ErrorSummary({
  title,
  errors,
}: {
  title: string;
  errors: readonly { id: string; says: string }[];
}) {
  const heading = useId();
  if (!errors.length) return null;
  return (
    <div className="summary" role="alert" aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      <ul>
        {errors.map(({ id, says }) => (
          <li key={id}>
            <a href={`#${id}`}>{says}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

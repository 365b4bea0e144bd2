import { Section } from "../ui/section.tsx";
import type { ItemPage } from "./item-page.ts";
import { StepForm } from "./step-form.tsx";

/** A text with what is marked struck through; each mark can be taken away. */
export function ItemText({ page }: { page: ItemPage }) {
  const marked = page.stretches.filter((one) => one.marked);
  if (!page.sees)
    return (
      <Section title="The copy">
        <p className="recordtext" dir="auto">
          {page.copy ?? "No copy was made."}
        </p>
      </Section>
    );
  return (
    <>
      <Section title="The text">
        <p className="recordtext" dir="auto">
          {page.stretches.map(({ at, words, marked }) =>
            marked ? <del key={at}>{words}</del> : <span key={at}>{words}</span>,
          )}
        </p>
      </Section>
      {marked.length ? (
        <Section title={page.isOver ? "What was taken out" : "What will be taken out"}>
          <ul className="marklist">
            {marked.map(({ at, words }) => (
              <li key={at}>
                <StepForm act="unmark" hidden={{ mark: String(at) }}>
                  <bdi>{words}</bdi>{" "}
                  {page.isOver ? null : (
                    <button type="submit" className="button bare" aria-label={`Keep it: ${words}`}>
                      Keep it
                    </button>
                  )}
                </StepForm>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
}

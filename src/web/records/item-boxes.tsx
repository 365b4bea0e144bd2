import { useState } from "react";
import { Link } from "react-router";
import { Button } from "../ui/button.tsx";
import { Section } from "../ui/section.tsx";
import { Field } from "../ui/text-field.tsx";
import type { ItemPage } from "./item-page.ts";
import { PagePicture } from "./page-picture.tsx";
import { StepForm } from "./step-form.tsx";

const parts = ["left", "top", "width", "height"] as const;
const labels = { left: "From the left", top: "From the top", width: "Width", height: "Height" };
const percent = (part: number) => `${Math.round(part * 1_000) / 10}\u00a0%`;

/** The pages of a file, one at a time, with their boxes; a box is drawn, or given in numbers. */
export function ItemBoxes({ page }: { page: ItemPage }) {
  const [drawn, setDrawn] = useState<Record<(typeof parts)[number], number> | null>(null);
  const at = (nth: number) => `?page=${nth}`;
  return (
    <>
      <Section title={`Page ${page.page} of ${page.pages}`}>
        {page.pages > 1 ? (
          <nav aria-label="Pages" className="recordacts">
            {page.page > 1 ? <Link to={at(page.page - 1)}>Page {page.page - 1}</Link> : null}
            {page.page < page.pages ? <Link to={at(page.page + 1)}>Page {page.page + 1}</Link> : null}
          </nav>
        ) : null}
        <PagePicture page={page} onDraw={setDrawn} />
      </Section>
      {page.isOver ? null : (
        <Section title="Add a box">
          <StepForm act="box" hidden={{ page: String(page.page) }}>
            <p className="soft">Draw it on the page, or give it in percent of the page.</p>
            <div className="boxfields" key={JSON.stringify(drawn)}>
              {parts.map((part) => (
                <Field
                  key={part}
                  id={`box-${part}`}
                  name={part}
                  label={labels[part]}
                  type="number"
                  min={0}
                  max={100}
                  step={0.1}
                  defaultValue={drawn?.[part]}
                  required
                />
              ))}
            </div>
            <Button manner="quiet">Add the box</Button>
          </StepForm>
        </Section>
      )}
      {page.boxes.length ? (
        <Section title="Boxes on this page">
          <ol className="marklist">
            {page.boxes.map((box) => (
              <li key={box.nth}>
                <StepForm act="unmark" hidden={{ mark: String(box.nth) }}>
                  <b>Box {box.number}</b>{" "}
                  <span className="soft">
                    {percent(box.left)} from the left, {percent(box.top)} from the top, {percent(box.width)}{" "}
                    by {percent(box.height)}
                  </span>{" "}
                  {page.isOver ? null : (
                    <button
                      type="submit"
                      className="button bare"
                      aria-label={`Take it away: box ${box.number}`}
                    >
                      Take it away
                    </button>
                  )}
                </StepForm>
              </li>
            ))}
          </ol>
        </Section>
      ) : null}
    </>
  );
}

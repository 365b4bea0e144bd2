import { createElement, type FunctionComponent } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { createMemoryRouter, RouterProvider } from "react-router";
import { escapeMarks } from "../../letters/words/escape.ts";

/** A whole page around a component, without scripts, as the browser gets it. For looking at and for tests. */
export function specimenPage(
  component: FunctionComponent<{ language?: "en" | "ar" }>,
  {
    stylesheet,
    language = "en",
    direction = "ltr",
  }: { stylesheet: string; language?: "en" | "ar"; direction?: string },
): string {
  const router = createMemoryRouter([{ path: "*", element: createElement(component, { language }) }], {
    initialEntries: ["/desk"],
  });
  const body = renderToStaticMarkup(createElement(RouterProvider, { router }));
  return `<!doctype html><html lang="${language}" dir="${direction}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Specimen</title>
<link rel="stylesheet" href="${escapeMarks(stylesheet)}"></head><body>${body}</body></html>`;
}

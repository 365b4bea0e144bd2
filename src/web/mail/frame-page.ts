import type { ReadPage } from "../../channels/mail/files/see-mail.ts";

/** The whole of a frame's page: what was written, in a sheet of our own that loads nothing. `pictures`: as data, by their place. */
export const framePage = (
  { html, isCut }: ReadPage,
  pictures: readonly (string | null)[],
): string => `<!doctype html>
<html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>The mail as it was written</title>
<style>:root{color-scheme:light}html{background:#fff;color:#111}body{margin:12px;font:16px/1.5 system-ui,sans-serif;overflow-wrap:anywhere}img{max-width:100%;height:auto}table{max-width:100%}a{color:#0645ad}.to{font-size:.85em;color:#555}.other{color:#b00020;font-weight:600}.gone{color:#555;font-style:italic}</style></head>
<body>${html.replaceAll(/<img src="cid:(\d{1,3})"/g, (_, nth: string) => `<img src="${pictures[Number(nth)] ?? gone}"`)}${
  isCut
    ? '<p class="gone">[The page is longer than is shown here. All of it is in the mail as it came.]</p>'
    : ""
}</body></html>`;

/** One dot that is not seen, where a picture could not be drawn. */
const gone = "data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==";

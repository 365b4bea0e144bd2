import type { Canvas } from "@napi-rs/canvas";
import { imagePdf, type PagePicture } from "./image-pdf.ts";
import type { Box } from "./mark.ts";
import type { Pages } from "./open-pages.ts";

/** The picture of a page with its boxes painted black: what lay under them is in no pixel any more. */
export async function paintedPage(pages: Pages, page: number, boxes: readonly Box[]): Promise<Canvas> {
  const canvas = await pages.picture(page);
  const draw = canvas.getContext("2d");
  draw.setTransform(1, 0, 0, 1, 0, 0);
  draw.globalAlpha = 1;
  draw.globalCompositeOperation = "source-over";
  draw.fillStyle = "#000000";
  for (const { left, top, width, height } of boxes.filter((box) => box.page === page)) {
    const x = Math.floor(left * canvas.width);
    const y = Math.floor(top * canvas.height);
    draw.fillRect(
      x,
      y,
      Math.ceil((left + width) * canvas.width) - x,
      Math.ceil((top + height) * canvas.height) - y,
    );
  }
  return canvas;
}

/**
 * A new PDF of the pages' pictures, the boxes painted over. Every page becomes a picture, also one without a box: text
 * that nobody saw, notes, attachments and earlier versions of the file stay behind.
 */
export async function redactPages(pages: Pages, boxes: readonly Box[]): Promise<Uint8Array> {
  const pictures: PagePicture[] = [];
  for (let page = 1; page <= pages.count; page++) {
    const canvas = await paintedPage(pages, page, boxes);
    pictures.push({
      jpeg: await canvas.encode("jpeg", 82),
      pixels: [canvas.width, canvas.height],
      points: await pages.points(page),
    });
  }
  return imagePdf(pictures);
}

import { createRequire } from "node:module";
import { dirname } from "node:path";
import type { Canvas } from "@napi-rs/canvas";
import { createCanvas, loadImage } from "@napi-rs/canvas";
import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { FileKind } from "./file-kind.ts";
import { limits } from "./mark.ts";

/** A file's pages, opened: how large each is in points, what stands on it, and its picture. */
export type Pages = {
  count: number;
  points(page: number): Promise<[number, number]>;
  /** The words on a page in the order of the file, each with where it stands; none on a picture. */
  runs(page: number): Promise<Run[]>;
  picture(page: number): Promise<Canvas>;
  close(): Promise<void>;
};
/** Some words in one line: the four corners in parts of the page, beginning at their start, along the writing. */
export type Run = {
  words: string;
  ends: boolean;
  at: [number, number];
  along: [number, number];
  up: [number, number];
};

/** Why a file cannot be worked on, in a sentence for the person who sent it. */
export class NotForUs extends Error {}

const folder = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
/** Points are 1/72 inch; 150 dots an inch are read well on paper, and no picture is larger than this on a side. */
const dots = 150 / 72;
const largest = 2_400;

const scaleFor = ([width, height]: [number, number]) => Math.min(dots, largest / Math.max(width, height, 1));

/** Opens a PDF or a picture. Throws `NotForUs` with the sentence where it cannot be worked on. */
export async function openPages(bytes: Uint8Array, kind: Exclude<FileKind, "text">): Promise<Pages> {
  if (kind === "pdf") return pdfPages(bytes);
  const image = await loadImage(Buffer.from(bytes)).catch(() => {
    throw new NotForUs("This picture cannot be opened. Please save it again and send it once more.");
  });
  // A photograph says no inches: it fills a page of A4's width.
  const points: [number, number] = [595, (595 * image.height) / image.width];
  return {
    count: 1,
    points: async () => points,
    runs: async () => [],
    picture: async () => {
      const scale = Math.min(1, largest / Math.max(image.width, image.height));
      const canvas = blank(image.width * scale, image.height * scale);
      canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
      return canvas;
    },
    close: async () => undefined,
  };
}

async function pdfPages(bytes: Uint8Array): Promise<Pages> {
  const task = getDocument({
    data: new Uint8Array(bytes),
    ...{ verbosity: 0, enableXfa: false, disableFontFace: true, useSystemFonts: false, stopAtErrors: false },
    ...{ cMapUrl: `${folder}/cmaps/`, cMapPacked: true, standardFontDataUrl: `${folder}/standard_fonts/` },
    wasmUrl: `${folder}/wasm/`,
    maxImageSize: 50_000_000,
  });
  let file: PDFDocumentProxy;
  try {
    file = await task.promise;
  } catch (error) {
    const isLocked = (error as Error).name === "PasswordException";
    throw new NotForUs(
      isLocked
        ? "This PDF is locked with a password. Please save it without one and send it again."
        : "This PDF cannot be opened. Please print it to a new PDF and send that.",
    );
  }
  if (file.numPages > limits.pages)
    throw new NotForUs(`This PDF has ${file.numPages} pages. Please send at most ${limits.pages} at a time.`);
  const viewOf = (page: PDFPageProxy, scale = 1) => page.getViewport({ scale });
  const points = async (nth: number): Promise<[number, number]> => {
    const { width, height } = viewOf(await file.getPage(nth));
    return [width, height];
  };
  return {
    count: file.numPages,
    points,
    async runs(nth) {
      const page = await file.getPage(nth);
      const view = viewOf(page);
      const { items } = await page.getTextContent({ disableNormalization: true });
      const part = (x: number, y: number): [number, number] => {
        const [left = 0, top = 0] = view.convertToViewportPoint(x, y);
        return [left / view.width, top / view.height];
      };
      return items.flatMap((item): Run[] => {
        if (!("str" in item)) return [];
        const [a, b, c, d, x, y] = item.transform as number[] as [
          number,
          number,
          number,
          number,
          number,
          number,
        ];
        const [wide, high] = [Math.hypot(a, b) || 1, Math.hypot(c, d) || 1];
        // Below the line too: letters hang.
        const [fx, fy] = [x - (c / high) * high * 0.3, y - (d / high) * high * 0.3];
        const along: [number, number] = [fx + (a / wide) * item.width, fy + (b / wide) * item.width];
        const up: [number, number] = [fx + c * 1.35, fy + d * 1.35];
        return [
          { words: item.str, ends: item.hasEOL, at: part(fx, fy), along: part(...along), up: part(...up) },
        ];
      });
    },
    async picture(nth) {
      const page = await file.getPage(nth);
      const view = viewOf(page, scaleFor(await points(nth)));
      const canvas = blank(view.width, view.height);
      await page.render({
        canvas: null,
        canvasContext: canvas.getContext("2d") as never,
        viewport: view,
        background: "#ffffff",
      }).promise;
      page.cleanup();
      return canvas;
    },
    close: () => task.destroy(),
  };
}

function blank(width: number, height: number): Canvas {
  const canvas = createCanvas(Math.max(1, Math.round(width)), Math.max(1, Math.round(height)));
  const draw = canvas.getContext("2d");
  draw.fillStyle = "#ffffff";
  draw.fillRect(0, 0, canvas.width, canvas.height);
  return canvas;
}

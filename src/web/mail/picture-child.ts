import { createCanvas, loadImage } from "@napi-rs/canvas";
import { frame, frameReader } from "../../channels/mail/parsing/frames.ts";

// The process that draws pictures anew and may be killed for it. What comes out was drawn by us, dot by dot: nothing of the
// old file is in it, neither what a browser could trip over nor where the photograph was taken.

export type Draw = { side: number };

// Everything that is loaded late is loaded now; then no file is read any more.
await drawn(createCanvas(4, 4).toBuffer("image/png"), 2);
process.permission?.drop("fs.read");
say({
  ready: true,
  may: ["fs.read", "fs.write", "net", "child", "worker"].filter(
    (one) => process.permission?.has(one) ?? true,
  ),
});

let asked: Draw | null = null;
let turn = Promise.resolve();
const hear = frameReader((bytes) => {
  if (!asked) asked = JSON.parse(bytes.toString()) as Draw;
  else {
    const { side } = asked;
    asked = null;
    turn = turn.then(async () => say(await answer(bytes, side)));
  }
});
process.stdin.on("data", hear);
process.stdin.on("end", () => process.exit(0));

async function answer(bytes: Buffer, side: number): Promise<object> {
  try {
    return {
      said: { base64: (await drawn(bytes, side)).toString("base64") },
      rss: process.memoryUsage.rss(),
    };
  } catch (error) {
    return { failed: error instanceof Error ? error.name : "an error", rss: process.memoryUsage.rss() };
  }
}

/** The picture, no larger than `side` on its longer side, in pixels. */
async function drawn(bytes: Buffer, side: number): Promise<Buffer> {
  const picture = await loadImage(bytes);
  const scale = Math.min(1, side / Math.max(picture.width, picture.height));
  const [width, height] = [picture.width, picture.height].map((one) => Math.max(1, Math.round(one * scale)));
  const canvas = createCanvas(width ?? 1, height ?? 1);
  canvas.getContext("2d").drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas.encode("webp", 82);
}

function say(answer: object): void {
  for (const bytes of frame(Buffer.from(JSON.stringify(answer)))) process.stdout.write(bytes);
}

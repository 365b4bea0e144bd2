/** A page as a picture: JPEG bytes, its size in pixels, and the page's size in points. */
export type PagePicture = { jpeg: Uint8Array; pixels: [number, number]; points: [number, number] };

/**
 * A PDF of nothing but pictures: no text layer, no notes, no attachments, no names of authors, no earlier versions, for
 * nothing of the old file is carried over. Written here, because what is not in these lines is not in the file.
 */
export function imagePdf(pages: readonly PagePicture[]): Uint8Array {
  const parts: Buffer[] = [];
  const starts: number[] = [];
  let length = 0;
  const write = (...some: (string | Uint8Array)[]) => {
    for (const one of some) {
      const bytes = typeof one === "string" ? Buffer.from(one, "latin1") : Buffer.from(one);
      parts.push(bytes);
      length += bytes.length;
    }
  };
  const object = (nth: number, ...some: (string | Uint8Array)[]) => {
    starts[nth] = length;
    write(`${nth} 0 obj\n`, ...some, "\nendobj\n");
  };
  const pageAt = (nth: number) => 3 + nth * 3;
  write("%PDF-1.4\n%\xE2\xE3\xCF\xD3\n");
  object(1, "<< /Type /Catalog /Pages 2 0 R >>");
  const kids = pages.map((_, nth) => `${pageAt(nth)} 0 R`).join(" ");
  object(2, `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  for (const [nth, { jpeg, pixels, points }] of pages.entries()) {
    const at = pageAt(nth);
    const [width, height] = points.map((one) => one.toFixed(2));
    const draw = `q ${width} 0 0 ${height} 0 0 cm /P Do Q`;
    object(
      at,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Resources << /XObject << /P ${at + 2} 0 R >> >> /Contents ${at + 1} 0 R >>`,
    );
    object(at + 1, `<< /Length ${draw.length} >>\nstream\n${draw}\nendstream`);
    const shape = `/Width ${pixels[0]} /Height ${pixels[1]} /ColorSpace /DeviceRGB /BitsPerComponent 8`;
    object(
      at + 2,
      `<< /Type /XObject /Subtype /Image ${shape} /Filter /DCTDecode /Length ${jpeg.length} >>\nstream\n`,
      jpeg,
      "\nendstream",
    );
  }
  const count = 3 + pages.length * 3;
  const table = starts.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).slice(1);
  const from = length;
  write(
    `xref\n0 ${count}\n0000000000 65535 f \n`,
    ...table,
    `trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${from}\n%%EOF\n`,
  );
  return Buffer.concat(parts);
}

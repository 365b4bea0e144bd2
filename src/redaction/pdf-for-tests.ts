import { deflateSync } from "node:zlib";

/** A PDF with everything that a black box laid on top would leave behind. `secret` stands in each of those places. */
export function leakyPdf(secret: string, shown: string): Uint8Array {
  const objects: string[] = [];
  const stream = (dictionary: string, body: string, pack = false) => {
    const bytes = pack ? deflateSync(Buffer.from(body, "latin1")).toString("latin1") : body;
    return `<< ${dictionary}${pack ? " /Filter /FlateDecode" : ""} /Length ${bytes.length} >>\nstream\n${bytes}\nendstream`;
  };
  objects[1] =
    "<< /Type /Catalog /Pages 2 0 R /Metadata 6 0 R /OCProperties << /OCGs [8 0 R] /D << /OFF [8 0 R] >> >> /Names << /EmbeddedFiles << /Names [(note) 9 0 R] >> >> >>";
  objects[2] = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>";
  objects[3] =
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 5 0 R >> /Properties << /H 8 0 R >> >> /Contents 4 0 R /Annots [7 0 R] >>";
  objects[4] = stream(
    "",
    `BT /F 14 Tf 60 760 Td (On Monday ${secret} pushed ${shown} in the yard.) Tj ET
BT /F 14 Tf 60 700 Td (${shown} was comforted by the nurse.) Tj ET
/OC /H BDC BT /F 14 Tf 60 640 Td (Hidden layer: ${secret}) Tj ET EMC
BT 3 Tr /F 14 Tf 60 600 Td (Invisible: ${secret}) Tj ET`,
    true,
  );
  objects[5] = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";
  objects[6] = stream("/Type /Metadata /Subtype /XML", `<x:xmpmeta>${secret}</x:xmpmeta>`);
  objects[7] = `<< /Type /Annot /Subtype /Text /Rect [400 700 420 720] /Contents (About ${secret}) >>`;
  objects[8] = "<< /Type /OCG /Name (Hidden) >>";
  objects[9] = "<< /Type /Filespec /F (note.txt) /EF << /F 10 0 R >> >>";
  objects[10] = stream("/Type /EmbeddedFile", `Attached: ${secret}`, true);
  objects[11] = `<< /Title (Report on ${secret}) /Author (${secret}) >>`;
  let out = "%PDF-1.7\n";
  const starts = objects.map((body, nth) => {
    if (!body) return 0;
    const at = out.length;
    out += `${nth} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const from = out.length;
  out += `xref\n0 12\n0000000000 65535 f \n${starts
    .slice(1)
    .map((at) => `${String(at).padStart(10, "0")} 00000 n \n`)
    .join("")}trailer\n<< /Size 12 /Root 1 0 R /Info 11 0 R >>\nstartxref\n${from}\n%%EOF\n`;
  return Buffer.from(out, "latin1");
}

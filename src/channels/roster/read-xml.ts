import { type RosterFile, Unreadable } from "./roster-file.ts";

/** A tag that begins or ends, or text between. Tags come without their namespace. */
export type XmlEvent =
  | { tag: string; at: Readonly<Record<string, string>>; ends: boolean }
  | { text: string };

/** Reads XML as a stream. Entities of its own are not known and never expanded: a file that has some is refused. */
export async function* readXml(name: string, file: RosterFile): AsyncIterable<XmlEvent> {
  const { SaxesParser } = await import("saxes");
  const parser = new SaxesParser();
  let events: XmlEvent[] = [];
  const plain = (tag: string) => tag.slice(tag.indexOf(":") + 1);
  parser.on("opentag", ({ name, attributes }) => {
    events.push({ tag: plain(name), at: attributes as Record<string, string>, ends: false });
  });
  parser.on("closetag", ({ name }) => {
    events.push({ tag: plain(name), at: {}, ends: true });
  });
  parser.on("text", (text) => events.push({ text }));
  parser.on("doctype", () => {
    throw new Unreadable(`${name} is not a workbook as spreadsheets write them.`);
  });
  const decoder = new TextDecoder("utf-8");
  try {
    for await (const chunk of file.open()) {
      parser.write(decoder.decode(chunk, { stream: true }));
      yield* events;
      events = [];
    }
    parser.write(decoder.decode()).close();
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable(`${name} is damaged; please save the workbook again.`);
  }
  yield* events;
}

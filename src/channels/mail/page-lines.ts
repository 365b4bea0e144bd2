import { Tokenizer } from "htmlparser2";
import { isTyped, roleOf } from "./page-roles.ts";
import type { Line } from "./trim-lines.ts";

/** A page may be this long, in characters, and its tags this deep and this many: what is beyond has no meaning to us, its words have. */
const most = { length: 8_000_000, depth: 2_000, tags: 500_000 };

type Open = Record<"quoted" | "signature" | "typed" | "silent" | "pre", boolean> & { name: string };
const outside: Open = {
  ...{ name: "", quoted: false, signature: false, typed: false, silent: false, pre: false },
};

/** A page's words, line by line as a reader sees them, with what its parts say they are. Throws when it is too long. */
export function pageLines(html: string): Line[] {
  if (html.length > most.length)
    throw new Error(`The page has more than ${most.length} characters; send it without what is not needed.`);
  const lines: Line[] = [];
  const stack: Open[] = [];
  let [text, wide, tags, deeper] = ["", false, 0, 0];
  let tail = false;
  let [name, attribute, value] = ["", "", ""];
  let attributes: Record<string, string> = {};
  const top = () => stack.at(-1) ?? outside;

  /** Ends the line; `apart` leaves an empty one where words stood before. */
  function end(apart = false): void {
    const { quoted, signature, typed } = top();
    const words = top().pre ? text.trimEnd() : text.trim();
    if (words !== "")
      lines.push({
        text: words,
        ...(quoted && { quoted }),
        ...(signature && { signature }),
        ...(tail && { tail }),
        ...(typed && { typed }),
      });
    if (apart && (lines.at(-1)?.text ?? "") !== "") lines.push({ text: "", ...(quoted && { quoted }) });
    text = "";
    wide = false;
  }
  function say(words: string): void {
    if (top().silent || words === "") return;
    if (top().pre) {
      const [first = "", ...rest] = words.split("\n");
      text += first;
      for (const line of rest) {
        end();
        text = line;
      }
      return;
    }
    const flat = words.replaceAll(/[\s\u200b]+/g, " ");
    if (flat.startsWith(" ") && text !== "") wide = true;
    const bare = flat.trim();
    if (bare === "") return;
    text += `${wide ? " " : ""}${bare}`;
    wide = flat.endsWith(" ");
  }
  function open(): void {
    if (++tags > most.tags) return;
    if (name === "br") {
      if (text.trim() === "" && !top().silent)
        lines.push({ text: "", ...(top().quoted && { quoted: true }) });
      end();
      return;
    }
    if (blocks.has(name)) end(paragraphs.has(name));
    const role = roleOf(name, attributes);
    if (role === "tail") tail = true;
    if (name === "hr") lines.push({ text: "________" });
    if (voids.has(name)) return;
    if (name === "td" || name === "th") wide = text !== "";
    if (stack.length >= most.depth) {
      deeper++;
      return;
    }
    const { quoted, signature, typed, silent, pre } = top();
    stack.push({
      name,
      quoted: quoted || role === "quote",
      signature: signature || role === "signature",
      typed: typed || isTyped(attributes),
      silent: silent || silents.has(name),
      pre: pre || name === "pre",
    });
  }
  function close(closed: string): void {
    if (deeper > 0) {
      deeper--;
      return;
    }
    if (blocks.has(closed)) end(paragraphs.has(closed));
    // A tag that closes what is not open, or what lies too far up, closes nothing.
    for (let at = stack.length - 1; at >= Math.max(0, stack.length - 50); at--)
      if (stack[at]?.name === closed) {
        stack.length = at;
        break;
      }
  }

  const part = (from: number, to: number) => html.slice(from, to);
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      onattribdata: (from, to) => {
        if (value.length < 500) value += part(from, to);
      },
      onattribentity: (sign) => {
        if (value.length < 500) value += String.fromCodePoint(sign);
      },
      onattribname: (from, to) => {
        attribute = part(from, Math.min(to, from + 50)).toLowerCase();
        value = "";
      },
      onattribend: () => {
        if (Object.keys(attributes).length < 30) attributes[attribute] = value;
      },
      onopentagname: (from, to) => {
        name = part(from, Math.min(to, from + 50)).toLowerCase();
        attributes = {};
      },
      onopentagend: () => open(),
      onselfclosingtag: () => open(),
      onclosetag: (from, to) => close(part(from, Math.min(to, from + 50)).toLowerCase()),
      ontext: (from, to) => say(part(from, to)),
      ontextentity: (sign) => say(sign === 0xa0 ? " " : String.fromCodePoint(sign)),
      oncdata: (from, to) => say(part(from, to)),
      oncomment: () => undefined,
      ondeclaration: () => undefined,
      onprocessinginstruction: () => undefined,
      onend: () => end(),
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return lines;
}

const words = (list: string) => new Set(list.split(" "));
const blocks = words(
  "address article aside blockquote body center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody tr ul",
);
const paragraphs = words("p h1 h2 h3 h4 h5 h6 blockquote");
const voids = words("area base br col embed hr img input link meta param source track wbr");
const silents = words("script style title template");

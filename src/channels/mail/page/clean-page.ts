import { Tokenizer } from "htmlparser2";
import { silents, tags, voids } from "./allowed.ts";
import { loadsIn } from "./clean-style.ts";
import { isMisleading, linkTarget, type Target } from "./link-target.ts";
import { escaped, shownAttributes } from "./written.ts";

/** Deeper and more than this is left out, its words are not. `pages`: characters that are shown at all. */
const most = {
  depth: 200,
  tags: 50_000,
  attributes: 40,
  value: 8_000,
  written: 2_000_000,
  picture: 3_000_000,
};

/** A picture that the page shows: a part of the mail by its Content-ID, or bytes that stand in the page itself. */
export type PagePicture = { cid: string } | { base64: string };
export type Clean = {
  /** Pictures stand in it as `src="cid:0"`, by their place among `pictures`. */
  html: string;
  pictures: PagePicture[];
  /** Things that would have been loaded from elsewhere. */
  blocked: number;
  links: number;
  /** Links whose words name another place than they lead to. */
  misleading: number;
  /** Not all of it is shown. */
  isCut: boolean;
};

type Open = { name: string; isSilent: boolean; target?: Target; words?: string };

/**
 * Writes a mail's page anew with what is allowed in it and nothing else: every tag, attribute and letter that comes out
 * was put there by us, closed by us and escaped by us, so that no browser can read it otherwise than we did. Without a
 * tree and without recursion: linear, whatever stands there.
 */
export function cleanPage(html: string): Clean {
  const written: string[] = [];
  const stack: Open[] = [];
  const pictures: PagePicture[] = [];
  let [length, opened, deeper, blocked, links, misleading] = [0, 0, 0, 0, 0, 0];
  let isCut = false;
  let [name, attribute, value, style] = ["", "", "", ""];
  let given: Record<string, string> = {};
  const isSilent = () => stack.at(-1)?.isSilent ?? false;

  function write(some: string): void {
    length += some.length;
    if (length > most.written) isCut = true;
    else written.push(some);
  }
  function say(words: string): void {
    if (stack.at(-1)?.name === "style") style += words;
    if (isSilent() || words === "") return;
    const link = stack.findLast(({ target }, at) => target && at >= stack.length - 20);
    if (link && (link.words ?? "").length < 2_000) link.words = (link.words ?? "") + words;
    write(escaped(words));
  }
  /** One thing that a browser would have fetched. */
  function fromElsewhere(address: string | undefined): void {
    if (address && !/^\s*(?:cid|data|about|javascript|#)/i.test(address)) blocked++;
  }
  function picture(): void {
    const { src = "", alt = "" } = given;
    const inline = /^\s*data:image\/(?:png|gif|jpe?g|webp|bmp)\s*;\s*base64\s*,/i.exec(src);
    const cid = /^\s*cid:(.{1,500})/i.exec(src)?.[1]?.trim();
    if ((cid || inline) && pictures.length < 50) {
      pictures.push(cid ? { cid: decoded(cid) } : { base64: src.slice(inline?.[0].length) });
      write(`<img src="cid:${pictures.length - 1}"${shownAttributes("img", given)}>`);
      return;
    }
    fromElsewhere(src || undefined);
    if (alt.trim()) write(`<span class="gone">[${escaped(alt.slice(0, 300))}]</span>`);
  }
  function open(isClosed = false): void {
    for (const each of ["srcset", "background", "poster", "data", "lowsrc", "dynsrc", "longdesc"])
      fromElsewhere(given[each]);
    if (given.style) blocked += loadsIn(given.style);
    if (name !== "img" && name !== "image") fromElsewhere(given.src);
    if (name === "link" && given.href) fromElsewhere(given.href);
    if (isSilent() && voids.has(name)) return;
    if (!isSilent() && (name === "img" || name === "image")) {
      picture();
      return;
    }
    const isKnown = tags.has(name) || name === "body";
    if (voids.has(name)) {
      if (isKnown) write(`<${name}${shownAttributes(name, given)}>`);
      return;
    }
    if (!isKnown && !silents.has(name)) return;
    if (isClosed && silents.has(name)) return;
    if (stack.length >= most.depth || ++opened > most.tags) {
      if (opened > most.tags) isCut = true;
      deeper++;
      return;
    }
    const one: Open = { name, isSilent: isSilent() || silents.has(name) };
    const target = name === "a" && !one.isSilent ? linkTarget(given.href ?? "") : null;
    if (target) {
      one.target = target;
      links++;
    }
    stack.push(one);
    if (one.isSilent) return;
    const link = target
      ? ` href="${escaped(target.href)}" title="${escaped(target.href.slice(0, 500))}" target="_blank" rel="noopener noreferrer nofollow"`
      : "";
    write(`<${asWritten(name)}${link}${shownAttributes(name, target ? { ...given, title: "" } : given)}>`);
  }
  function shut({ name, isSilent, target, words = "" }: Open): void {
    if (name === "style") {
      blocked += loadsIn(style);
      style = "";
    }
    if (isSilent) return;
    write(`</${asWritten(name)}>`);
    if (!target) return;
    const isOther = isMisleading(words, target);
    if (isOther) misleading++;
    if (!words.includes(target.shown) || isOther)
      write(`<bdi class="${isOther ? "to other" : "to"}" dir="ltr"> [${escaped(target.shown)}]</bdi>`);
  }
  function close(closed: string): void {
    if (deeper > 0 && tags.has(closed)) {
      deeper--;
      return;
    }
    // A tag that closes what is not open, or what lies too far up, closes nothing.
    for (let at = stack.length - 1; at >= Math.max(0, stack.length - 50); at--)
      if (stack[at]?.name === closed) {
        while (stack.length > at) shut(stack.pop() as Open);
        break;
      }
  }

  const part = (from: number, to: number) => html.slice(from, to);
  const longest = () => (name === "img" && attribute === "src" ? most.picture : most.value);
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      onattribdata: (from, to) => {
        if (value.length < longest()) value += part(from, to).slice(0, longest());
      },
      onattribentity: (sign) => {
        if (value.length < longest()) value += String.fromCodePoint(sign);
      },
      onattribname: (from, to) => {
        attribute = part(from, Math.min(to, from + 50)).toLowerCase();
        value = "";
      },
      onattribend: () => {
        if (Object.keys(given).length < most.attributes && !Object.hasOwn(given, attribute))
          given[attribute] = value;
      },
      onopentagname: (from, to) => {
        name = part(from, Math.min(to, from + 50)).toLowerCase();
        given = Object.create(null) as Record<string, string>;
      },
      onopentagend: () => open(),
      onselfclosingtag: () => open(true),
      onclosetag: (from, to) => close(part(from, Math.min(to, from + 50)).toLowerCase()),
      ontext: (from, to) => say(part(from, to)),
      ontextentity: (sign) => say(String.fromCodePoint(sign)),
      oncdata: (from, to) => say(part(from, to)),
      oncomment: () => undefined,
      ondeclaration: () => undefined,
      onprocessinginstruction: () => undefined,
      onend: () => undefined,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  length = 0;
  while (stack.length > 0) shut(stack.pop() as Open);
  return { html: written.join(""), pictures, blocked, links, misleading, isCut };
}

/** What arranges the whole page becomes a box of it. */
const asWritten = (name: string): string => (name === "body" ? "div" : name);

function decoded(cid: string): string {
  try {
    return decodeURIComponent(cid);
  } catch {
    return cid;
  }
}

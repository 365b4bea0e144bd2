import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import fc from "fast-check";
import { Parser } from "htmlparser2";
import { cpuTime } from "../../../../test/cpu-time.ts";
import { attributes, tags } from "./allowed.ts";
import { cleanPage } from "./clean-page.ts";
import { cleanStyle, loadsIn } from "./clean-style.ts";

test("what arranges words stays, what acts or loads goes", () => {
  const page = cleanPage(
    '<html><body bgcolor="#fff6e5" onload=alert(1)><p style="color:red;position:fixed" class=a id=b>Hi</p><script>alert(1)</script><form action=x><input value=1>Name</form></body></html>',
  );
  assert.equal(page.html, '<div bgcolor="#fff6e5"><p style="color:red">Hi</p>Name</div>');
});

test("what would have been loaded from elsewhere is counted, each once", () => {
  const page =
    cleanPage(`<link rel=stylesheet href="https://x.example/a.css"><style>@import "b"; p{background:u\\72l(c)}</style>
    <body background="//x.example/bg.png"><img src="https://x.example/1.gif" alt="our bus"><img srcset="/2.png 2x">
    <p style="background:url(https://x.example/3)"><video poster="4.jpg"></video><iframe src="https://x.example"></iframe>`);
  assert.equal(page.blocked, 9);
  assert.match(page.html, /\[our bus\]/);
  assert.doesNotMatch(page.html, /x\.example/);
});

test("pictures of the mail itself keep their place, and nothing is counted for them", () => {
  const page = cleanPage(
    '<img src="cid:a@b" width=20><img src="data:image/png;base64,AAAA"><img src="data:image/svg+xml,<svg>">',
  );
  assert.equal(page.html, '<img src="cid:0" width="20"><img src="cid:1">');
  assert.deepEqual(page.pictures, [{ cid: "a@b" }, { base64: "AAAA" }]);
  assert.equal(page.blocked, 0);
});

test("a link opens a page that knows nothing of ours, and says where it leads when its words do not", () => {
  const at = (href: string, words: string) => cleanPage(`<a href="${href}">${words}</a>`);
  assert.match(
    at("https://bus.example/t", "the timetable").html,
    /rel="noopener noreferrer nofollow".*\[bus\.example\]/,
  );
  assert.doesNotMatch(at("https://bus.example/t", "bus.example/t").html, /\[bus/);
  const cheats = at("https://evil.example/", "www.bank.example");
  assert.match(cheats.html, /class="to other" dir="ltr"> \[evil\.example\]/);
  assert.equal(cheats.misleading, 1);
  assert.match(
    at("https://bank.example@evil.example/", "bank.example").html,
    /href="https:\/\/evil\.example\/"/,
  );
  assert.match(at("https://аррӏе.example/", "x").html, /\[xn--/);
  for (const href of [
    "javascript:alert(1)",
    "java\nscript:alert(1)",
    "data:text/html,x",
    "/desk",
    "file:///etc",
    "vbscript:x",
  ])
    assert.doesNotMatch(at(href, "x").html, /href/, href);
});

test("style keeps plain words and colours, whatever it is written like", () => {
  assert.equal(cleanStyle("color: rgb(1, 2, 3); MARGIN:0 auto"), "color:rgb(1, 2, 3);margin:0 auto");
  for (const style of [
    "background:url(x)",
    "background:\\75rl(x)",
    "background:u/**/rl(x)",
    "width:expression(alert(1))",
    "margin:-99px",
    "position:fixed",
    "display:run-in",
    "content:'x'",
    "font-family:'a",
    "color:red}p{x",
  ])
    assert.equal(cleanStyle(style), "", style);
  assert.equal(loadsIn("a{b:u\\72 l(x)} @import 'y'; c{d:image-set('z')}"), 3);
});

test("ten thousand and a hundred thousand nested boxes are read in one pass, and two hundred of them are written", () => {
  const took = (many: number) => {
    const began = cpuTime();
    const { html } = cleanPage(`${"<div>".repeat(many)}words${"</div>".repeat(many)}`);
    assert.equal(html.match(/<div>/g)?.length, 200);
    assert.match(html, /words/);
    return cpuTime() - began;
  };
  took(1_000);
  const [small, large] = [took(10_000), took(100_000)];
  assert.ok(large < 2_000 && large < small * 40 + 100, `${small} ms, ${large} ms`);
  const mixed = cleanPage("<p>x</b></i></a></p>".repeat(100_000));
  assert.equal(mixed.isCut, true);
});

/** Whatever comes in: a second reader finds only allowed tags and attributes, and nothing that loads or runs. */
function isClean(html: string): void {
  const wrong: string[] = [];
  const parser = new Parser({
    onopentag(name, given) {
      if (!tags.has(name)) wrong.push(`<${name}>`);
      for (const [attribute, value] of Object.entries(given)) {
        const may =
          Object.hasOwn(attributes, attribute) ||
          ["href", "src", "style", "target", "rel", "class"].includes(attribute);
        if (!may) wrong.push(attribute);
        if (attribute === "src" && !/^cid:\d+$/.test(value)) wrong.push(`src=${value}`);
        if (attribute === "href" && !/^(?:https?|mailto|tel):/.test(value)) wrong.push(`href=${value}`);
        if (attribute === "style" && /[\\(]/.test(value.replaceAll(/(?:rgb|hsl)a?\(/gi, "")))
          wrong.push(value);
      }
    },
    oncomment: (words) => wrong.push(`<!--${words}`),
  });
  parser.end(html);
  assert.deepEqual(wrong, []);
}

test("every payload of the corpora comes out with nothing but what is allowed", (t) => {
  const folder = join(import.meta.dirname, "../../../../../shared/corpora/xss");
  if (!existsSync(folder)) return t.skip("the corpora are not here");
  const read = (name: string) =>
    JSON.parse(readFileSync(join(folder, name), "utf8")) as (string | { payload?: string; input?: string })[];
  const all = ["payloadbox.json", "h5sc.json", "bluemonday.json", "sanitize_html.json"].flatMap(read);
  const payloads = all.map((one) => (typeof one === "string" ? one : (one.payload ?? one.input ?? "")));
  for (const payload of payloads) isClean(cleanPage(payload).html);
  isClean(cleanPage(payloads.join("\n")).html);
  t.diagnostic(`${payloads.length} payloads`);
});

test("tags, quotes and signs in any order come out with nothing but what is allowed", () => {
  const bits = fc.constantFrom(
    ..."< > \" ' ` = / & ; <!-- --> <![CDATA[ ]]> \0 \\ <svg> <math> <style> </style> <title> <noscript> <template> <img src= onerror=alert(1) <a href= javascript: data: cid:x style= url( <p title= </p> <table> <td> &lt; &#60; &#x3c; <textarea> <xmp> <plaintext> <mglyph> <select> background= x".split(
      " ",
    ),
    " ",
    "\n",
  );
  fc.assert(
    fc.property(fc.array(bits, { maxLength: 40 }), (some) => isClean(cleanPage(some.join("")).html)),
    { numRuns: 2_000 },
  );
});

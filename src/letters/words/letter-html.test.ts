import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { letterHtml } from "./letter-html.ts";

const frame = { direction: "rtl", language: "ar", schoolName: "Oak <Hill>" } as const;

test("a letter becomes paragraphs with links, in its direction", () => {
  const html = letterHtml("Dear <b>you</b>,\n\nsee https://school.example/a?b=1&c=2.\nBye", frame);
  assert.match(html, /<html lang="ar" dir="rtl">/);
  assert.match(html, /<p>Dear &lt;b&gt;you&lt;\/b&gt;,<\/p>/);
  assert.match(
    html,
    /<a href="https:\/\/school.example\/a\?b=1&amp;c=2">https:\/\/school.example\/a\?b=1&amp;c=2<\/a>\.<br>/,
  );
  assert.doesNotMatch(html, /style="|<script|<img/);
});

test("no text can add a tag or an attribute", () => {
  const plain = (html: string) =>
    html.match(/<[^>]*>/g)?.filter((tag) => !/^<(\/?p|\/?a|br)/.test(tag)).length;
  const hostile = fc.array(
    fc.constantFrom(
      "<",
      ">",
      '"',
      "'",
      "&",
      "javascript:",
      "https://x.y/",
      "<script>",
      " onload=",
      "\n",
      "a",
      "\0",
      "\u202e",
    ),
  );
  fc.assert(
    fc.property(hostile, (pieces) => {
      const html = letterHtml(pieces.join(""), frame);
      assert.equal(plain(html), plain(letterHtml("a", frame)));
      assert.doesNotMatch(html, /href="(?!https?:\/\/)/);
      for (const [, attributes] of html.matchAll(/<a ([^>]*)>/g))
        assert.match(attributes ?? "", /^href="[^"<>]*"$/);
    }),
  );
  assert.match(letterHtml("a", { ...frame, language: '"><script>' }), /<html lang="en"/);
});

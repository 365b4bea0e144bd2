import { deflateRawSync, gzipSync } from "node:zlib";

const head = "From: Ana <ana@example.org>\r\nTo: oak-hill@answerable.localhost\r\nSubject: Hello\r\n";
const part = (type: string, words: string, more = "") =>
  `--b\r\nContent-Type: ${type}\r\n${more}\r\n${words}\r\n`;
const mixed = (parts: string, boundary = "b") =>
  `${head}Content-Type: multipart/mixed; boundary="${boundary}"\r\n\r\n${parts}--${boundary}--\r\n`;
const text = (words: string, more = "") =>
  `${head}Content-Type: text/plain; charset=utf-8\r\n${more}\r\n${words}`;
const page = (words: string) => `${head}Content-Type: text/html; charset=utf-8\r\n\r\n${words}`;

/** Mails that were made to stop, fill or cheat who reads them, each with what it tries. All of them, every time the same. */
export function hostileMails(): { tries: string; raw: Buffer }[] {
  const deep = (n: number) => {
    let words = head;
    for (let at = 0; at < n; at++)
      words += `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`;
    return `${words}\r\nwords`;
  };
  const embedded = (n: number) =>
    `${head}${"Content-Type: message/rfc822\r\n\r\n".repeat(n)}Subject: Inner\r\n\r\nwords`;
  const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024));
  const file = (name: string, bytes: Buffer) =>
    part(
      "application/octet-stream",
      bytes.toString("base64"),
      `Content-Disposition: attachment; filename=${name}\r\nContent-Transfer-Encoding: base64\r\n`,
    );
  const tries: Record<string, string | Buffer> = {
    "a depth of 5,000": deep(5_000),
    "a depth of 200": deep(200),
    "3,000 mails in mails": embedded(3_000),
    "10,000 parts": mixed(part("text/plain", "x").repeat(10_000)),
    "900 parts with 900 files": mixed(
      part("image/png", "x", "Content-Disposition: attachment\r\n").repeat(900),
    ),
    "20,000 siblings without heads": mixed("--b\r\n\r\n".repeat(20_000)),
    "a header of eight megabytes": `${head}X-Long: ${"a".repeat(8_000_000)}\r\n\r\nwords`,
    "a million headers": `${head}${"a: b\r\n".repeat(1_000_000)}\r\nwords`,
    "a header folded 100,000 times": `${head}X-Fold: a${"\r\n b".repeat(100_000)}\r\n\r\nwords`,
    "100,000 addresses": `${head}Cc: ${"a@example.org, ".repeat(100_000)}\r\n\r\nwords`,
    "addresses in 20,000 groups": `${head}Cc: ${"g: ".repeat(20_000)}a@example.org;\r\n\r\nwords`,
    "addresses with 50,000 brackets": `From: ${"<".repeat(50_000)}ana@example.org\r\nSubject: Hello\r\n\r\nwords`,
    "comments in comments": `From: ${"(".repeat(50_000)}ana@example.org\r\nSubject: Hello\r\n\r\nwords`,
    "quotes without end": `From: ${'"\\"'.repeat(30_000)}\r\nSubject: Hello\r\n\r\nwords`,
    "100,000 references": `${head}References: ${"<a@example.org> ".repeat(100_000)}\r\n\r\nwords`,
    "20,000 words in code": `Subject:${" =?utf-8?b?eHh4?=\r\n".repeat(20_000)}\r\nwords`,
    "code without end": `Subject: ${"=?utf-8?q?".repeat(30_000)}\r\n\r\nwords`,
    "10,000 pieces of one name": mixed(
      part(
        "text/plain",
        "x",
        `Content-Disposition: attachment; ${Array.from({ length: 10_000 }, (_, n) => `filename*${n}*=a`).join("; ")}\r\n`,
      ),
    ),
    "a boundary that is a part of another": `${head}Content-Type: multipart/mixed; boundary="a"\r\n\r\n--a\r\nContent-Type: multipart/mixed; boundary="aa"\r\n\r\n--aa\r\n\r\nx\r\n--a--\r\n--aa--\r\n`,
    "an empty boundary": `${head}Content-Type: multipart/mixed; boundary=""\r\n\r\n--\r\n\r\nwords\r\n----\r\n`,
    "a boundary of 100,000 signs": mixed("words", "b".repeat(100_000)),
    "a boundary of signs of regular expressions": mixed("--(a+)+$\r\n\r\nwords\r\n", "(a+)+$"),
    "no boundary": `${head}Content-Type: multipart/mixed\r\n\r\nWhere is the bus?`,
    "a boundary that never comes": `${head}Content-Type: multipart/mixed; boundary=never\r\n\r\nWhere is the bus?`,
    "two megabytes in one line": text("a".repeat(2_000_000)),
    "a million lines": text("a\r\n".repeat(1_000_000)),
    "a million empty lines": text("\r\n".repeat(1_000_000)),
    "100,000 signs of quotation": text(`${">".repeat(100_000)}\r\n`.repeat(10)),
    "200,000 beginnings of quotations": text("On 1 Jan a@b.org wrote:\r\n".repeat(200_000)),
    "On a a a": text(`On ${"a ".repeat(500_000)}`),
    "spaces before every line's end": text(`${" ".repeat(50_000)}x\r\n`.repeat(20)),
    "words that look like addresses of pages": text("a.".repeat(400_000)),
    "xn-- in a row": text(`http://${"xn--a.".repeat(100_000)}`),
    "uuencoded beginnings without an end": text(`${"begin 644 a\r\n".repeat(100_000)}`),
    "uuencoded beginnings with one end": text(
      `${`begin 644 a\r\n${"#0V%T\r\n".repeat(50)}`.repeat(2_000)}end\r\n`,
    ),
    "utf-7 without end": `${head}Content-Type: text/plain; charset=utf-7\r\n\r\n${"+A".repeat(500_000)}`,
    "flowed lines without end": text("a \r\n".repeat(300_000), "Content-Transfer-Encoding: 7bit\r\n").replace(
      "charset=utf-8",
      "charset=utf-8; format=flowed; delsp=yes",
    ),
    "quoted-printable of nothing but signs": text(
      "=".repeat(2_000_000),
      "Content-Transfer-Encoding: quoted-printable\r\n",
    ),
    "base64 of nothing but noise": text("!@#$".repeat(500_000), "Content-Transfer-Encoding: base64\r\n"),
    "pages nested 100,000 deep": page("<div>".repeat(100_000)),
    "pages nested 900 deep, many times": page(`${"<div>".repeat(900)}x${"</div>".repeat(900)}`.repeat(50)),
    "100,000 headings": page("<h1>a".repeat(100_000)),
    "a page of 200,000 open brackets": page("<".repeat(200_000)),
    "a page with 100,000 attributes": page(`<p ${"a=b ".repeat(100_000)}>x`),
    "a page with 50,000 entities": page("&lt;&#x41;&#9999999;".repeat(50_000)),
    "comments without end": page("<!--".repeat(100_000)),
    "a page with 20,000 pictures of one file": mixed(
      `${part("text/html", '<img src="cid:a">'.repeat(20_000))}${part("image/png", "iVBORw0KGgo=", "Content-Id: <a>\r\nContent-Transfer-Encoding: base64\r\n")}`,
    ),
    "a table of 20,000 cells": page(`<table>${"<tr><td>a<table>".repeat(300)}${"<td>b".repeat(20_000)}`),
    "a file that unpacks to 64 megabytes": mixed(
      file("bomb.gz", bomb) + file("bomb.zip", deflateRawSync(bomb)),
    ),
    "a body that says it is packed": `${head}Content-Encoding: gzip\r\nContent-Type: text/plain\r\n\r\n${bomb.toString("latin1")}`,
    "nothing but null bytes": Buffer.alloc(2_000_000),
    "null bytes in heads and words": text("a\0b".repeat(100_000)).replace("Hello", "He\0llo"),
    "a charset with a null byte in its name": `${head}Content-Type: text/plain; charset="utf\0-8"\r\n\r\nwords`,
    "a charset that is a path": `${head}Content-Type: text/plain; charset="../../../etc/passwd"\r\n\r\nwords`,
    "names of the language itself": `__proto__: x\r\nconstructor: y\r\nList-__proto__: <z>\r\n${head}Content-Type: text/plain; __proto__=a; constructor=b\r\n\r\nwords`,
    "a file name that is a path": mixed(
      part("text/plain", "x", 'Content-Disposition: attachment; filename="../../../../etc/passwd"\r\n'),
    ),
    "signs that turn the words around": text("\u202E\u2066\u200F".repeat(100_000)),
    "half letters": Buffer.concat([Buffer.from(text("")), Buffer.alloc(500_000, 0xc3)]),
    "accents upon accents": text(`e${"\u0301".repeat(500_000)}`),
    "a report with 20,000 blocks": `${head}Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n${part("message/delivery-status", "Final-Recipient: rfc822; a@b.org\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n".repeat(20_000))}--b--`,
    "a date of 100,000 signs": `${head}Date: ${"Mon, ".repeat(20_000)}\r\n\r\nwords`,
    "lines that end in carriage returns alone": Buffer.from(text("a\rb").replaceAll("\r\n", "\r")),
    "no line at all": Buffer.alloc(0),
  };
  return Object.entries(tries).map(([name, raw]) => ({ tries: name, raw: Buffer.from(raw as Buffer) }));
}

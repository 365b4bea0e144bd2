import { parseAddressHeader } from "mailparser";
import { parse } from "../parse.ts";
import { readAddressesWith, senderOf } from "../sender.ts";

/** Charsets whose tables are loaded from files when they are first met; each with a word in it. */
const tables: Record<string, string> = {
  gb18030: "xOO6w8TjusPE47rD",
  gbk: "xOO6w8TjusPE47rD",
  big5: "p0Gmbg==",
  shift_jis: "k/qWe4zq",
  "euc-jp": "xvzL3LjsxvzL3A==",
  "iso-2022-jp": "GyRCRnxLXBsoQg==",
  "euc-kr": "x9GxuQ==",
  "ks_c_5601-1987": "x9GxuQ==",
  "iso-2022-kr": "GyQpQw4+SB8=",
  "koi8-r": "8NLJ18XU",
  "windows-1257": "1cTW3A==",
  "iso-8859-13": "1cTW3A==",
  ibm850: "gQ==",
  "utf-16": "/v8AYQ==",
  "utf-32": "AAD+/wAAAGE=",
  "x-mac-roman": "jg==",
};

/** Reads one mail of every kind, so that nothing is left to be loaded when the leave to read files is given away. */
export async function warmUp(): Promise<void> {
  for (const [charset, word] of Object.entries(tables)) {
    const head = `Subject: =?${charset}?B?${word}?=\r\nContent-Type: text/plain; charset=${charset}; format=flowed\r\n`;
    await parse(Buffer.from(`${head}Content-Transfer-Encoding: base64\r\n\r\n${word}\r\n`));
  }
  readAddressesWith(parseAddressHeader);
  if (!senderOf(new Map([["from", ["Ana <ana@example.org>"]]]))) throw new Error("no address can be read");
  const kinds =
    "--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>a</p>";
  const file =
    "--b\r\nContent-Type: application/octet-stream\r\nContent-Disposition: attachment; filename=a.pdf\r\n\r\na";
  await parse(Buffer.from(`Content-Type: multipart/mixed; boundary=b\r\n\r\n${kinds}\r\n${file}\r\n--b--`));
}

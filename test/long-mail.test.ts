import assert from "node:assert/strict";
import { fork } from "node:child_process";
import { once } from "node:events";
import { connect } from "node:net";
import { join } from "node:path";
import { test } from "node:test";

/** `LONG_MAIL_MB=1024` for the whole of it. */
const megabytes = Number(process.env.LONG_MAIL_MB ?? 320);

test("a mail of hundreds of megabytes is taken in little memory, and its beginning can be read", async (t) => {
  const child = fork(join(import.meta.dirname, "long-mail-house.ts"), { stdio: "inherit" });
  t.after(() => child.kill());
  const [{ port, begunMb }] = (await once(child, "message")) as [{ port: number; begunMb: number }];
  const begun = performance.now();
  assert.match(await send(port), /^250 .*only its beginning is kept/m);
  t.diagnostic(`${megabytes} MB in ${Math.round(performance.now() - begun)} ms`);
  child.send("measure");
  const [said] = (await once(child, "message")) as [
    { mostMb: number; wholeBytes: number; subject: string; text: string },
  ];
  t.diagnostic(`at most ${Math.round(said.mostMb)} MB of memory, ${Math.round(begunMb)} MB before it`);
  assert.ok(said.wholeBytes > megabytes * 1_000_000);
  assert.deepEqual([said.subject, said.text], ["A film of the bus", "See for yourselves."]);
  // What the mail itself costs: what the process takes before it says how much of the house this test opens.
  const costs = said.mostMb - begunMb;
  assert.ok(costs < 70, `${Math.round(costs)} MB`);
});

/** Sends the mail line by line, no faster than it is taken; what the receiver said. */
async function send(port: number): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  let says = "";
  socket.on("data", (some) => {
    says += some;
  });
  const until = async (code: string) => {
    while (!new RegExp(`^${code} `, "m").test(says)) await once(socket, "data");
    const said = says;
    says = "";
    return said;
  };
  await until("220");
  for (const [line, code] of [
    ["EHLO a", "250"],
    ["MAIL FROM:<ana@example.org>", "250"],
    ["RCPT TO:<oak-hill@answerable.localhost>", "250"],
    ["DATA", "354"],
  ] as const) {
    socket.write(`${line}\r\n`);
    await until(code);
  }
  socket.write(
    "From: ana@example.org\r\nSubject: A film of the bus\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n" +
      "--b\r\n\r\nSee for yourselves.\r\n--b\r\nContent-Type: video/mp4\r\nContent-Disposition: attachment; filename=bus.mp4\r\n" +
      "Content-Transfer-Encoding: base64\r\n\r\n",
  );
  const megabyte = Buffer.from(`${"A".repeat(76)}\r\n`.repeat(13_444));
  for (let n = 0; n < megabytes; n++) if (!socket.write(megabyte)) await once(socket, "drain");
  socket.write("\r\n--b--\r\n.\r\n");
  const said = await until("250");
  socket.end("QUIT\r\n");
  return said;
}

import { openReceiver } from "../src/channels/mail/receiver.ts";
import { triage } from "../src/triage/triage.ts";
import { openDesk } from "./desk.ts";

// The receiver in a process of its own, so that its memory can be measured. Says its port; on the word "measure" it says
// the most memory that it ever had, in megabytes, and what it kept.

const { desk, db, place, close } = await openDesk();
const receiver = await openReceiver({
  ...desk,
  ...{ port: 0, host: "127.0.0.1", maxBytes: 35 * 1024 * 1024 },
  report: (said) => console.error(said),
});
// The lists of dangers are the house's, not the mail's.
triage({ text: "Is anybody hurt?" });
process.send?.({ port: receiver.port, begunMb: process.resourceUsage().maxRSS / 1024 });
process.on("message", async () => {
  const mostMb = process.resourceUsage().maxRSS / 1024;
  const { inside } = await import("../src/store/database.ts");
  const kept = await inside(db, { district: place.district, schools: [place.school] }, (tx) =>
    tx.selectFrom("originals").select(["raw", "whole_bytes"]).executeTakeFirstOrThrow(),
  );
  const { understandMail } = await import("../src/channels/mail/understand-mail.ts");
  const { subject, text } = await understandMail(Buffer.from(kept.raw));
  process.send?.({ mostMb, wholeBytes: kept.whole_bytes, subject, text });
  await receiver.close();
  await close();
  process.disconnect?.();
});

import assert from "node:assert/strict";
import test from "node:test";
import { invitation } from "../../channels/mail/parsing/invitation.ts";
import type { ScannedFile, SeenMail } from "./files-side.ts";
import { invitationWords, seenLines, sizeWords } from "./seen-lines.ts";

const clock = { zone: "America/Chicago", now: "2026-11-25T18:00:00.000Z" };
const file: ScannedFile = {
  ...{
    nth: 1,
    name: "form.pdf",
    isDoubled: false,
    said: "application/pdf",
    found: "PDF",
    isOtherwise: false,
  },
  ...{ size: 34_000, sha256: "0".repeat(64), inline: false, danger: null, archive: null, text: null },
  ...{ invitation: null, scan: "none", virus: null, isShown: false },
};
const mail = (...files: Partial<ScannedFile>[]): SeenMail => ({
  ...{ page: null, protection: null, asksReceipt: false, hasScanner: false },
  files: files.map((one) => ({ ...file, ...one })),
});
const only = (one: Partial<ScannedFile>) => seenLines(mail(one), "/at", "id", clock).files[0];

test("a file says what it is, where it is taken, and that nobody scanned it", () => {
  const line = only({});
  assert.equal(line?.about, "PDF, 34 KB");
  assert.equal(line?.href, "/at/files/1");
  assert.deepEqual(line?.scan, { state: "open", word: "Not scanned" });
  assert.equal(line?.apart, null);
});

test("a kind is told in words, never as a media type", () => {
  const about = (said: string) => only({ found: null, said })?.about;
  assert.deepEqual(
    ["application/pdf", "image/x-canon", "text/csv", "text/plain", "application/octet-stream", ""].map(about),
    ["PDF, 34 KB", "picture, 34 KB", "table, 34 KB", "text, 34 KB", "file, 34 KB", "file, 34 KB"],
  );
});

test("what is set apart has no way to it but the administrator's, and says why", () => {
  for (const one of [{ danger: "program" as const }, { scan: "infected" as const, virus: "Test-1" }]) {
    const line = only({ ...one, isShown: true });
    assert.equal(line?.href, null);
    assert.equal(line?.picture, null);
    assert.match(line?.apart?.because ?? "", /^It is a program\.$|^A virus was found in it \(Test-1\)\.$/);
    assert.equal(line?.apart?.at, "/desk/files/id/1");
  }
});

test("what the mail calls otherwise is warned of, and so are two endings", () => {
  assert.deepEqual(only({ isOtherwise: true, found: "PNG picture" })?.warnings, [
    "The mail says: PDF. By its content it is: PNG picture.",
  ]);
  assert.equal(only({ isDoubled: true })?.warnings.length, 1);
});

test("what was not loaded and where links lead is said in a sentence each", () => {
  const page = (blocked: number, misleading: number) =>
    seenLines({ ...mail(), page: { blocked, misleading, links: 5, isCut: false } }, "/at", "id", clock).page
      ?.says;
  assert.deepEqual(page(3, 1), [
    "3 things from elsewhere were not loaded.",
    "1 link leads elsewhere than it says.",
  ]);
  assert.deepEqual(page(1, 2), [
    "1 thing from elsewhere was not loaded.",
    "2 links lead elsewhere than they say.",
  ]);
  assert.deepEqual(page(0, 0), []);
});

test("sizes are told as people read them", () => {
  assert.deepEqual([1, 812, 34_400, 2_100_000, 3e9].map(sizeWords), [
    "1 byte",
    "812 bytes",
    "34 KB",
    "2.1 MB",
    "3.0 GB",
  ]);
});

const event = (...lines: string[]) =>
  invitation(
    Buffer.from(["BEGIN:VCALENDAR", "BEGIN:VEVENT", ...lines, "END:VEVENT", "END:VCALENDAR"].join("\r\n")),
  );

test("an invitation is told by what, when on the school's clock, where and by whom", () => {
  const words = (...lines: string[]) => {
    const found = event(...lines);
    return found && invitationWords(found, clock);
  };
  assert.equal(
    words(
      "SUMMARY:Parents\\, and tea",
      "DTSTART:20261203T180000Z",
      "DTEND:20261203T193000Z",
      "LOCATION:Room 4",
      'ORGANIZER;CN="Ana S":mailto:a@example.org',
    ),
    "Parents, and tea: Thu 3 Dec 2026, 12:00 to 13:30, Room 4. From Ana S.",
  );
  assert.equal(
    words("SUMMARY:Trip", "DTSTART;TZID=Europe/Berlin:20261203T090000", "STATUS:CANCELLED"),
    "Called off: Trip: Thu 3 Dec 2026, 09:00 (Europe/Berlin).",
  );
  assert.equal(
    words("SUMMARY:Fair", "DTSTART;VALUE=DATE:20261205", "RRULE:FREQ=DAILY"),
    "Fair: Sat 5 Dec 2026. It comes again.",
  );
  assert.equal(words("DTSTART:nonsense"), "An invitation.");
  assert.equal(invitation(Buffer.from("no calendar")), null);
});

test("an invitation that came to be shown and to be kept is told once; other files with the same bytes stand each for itself", () => {
  const found = event("SUMMARY:Trip");
  const names = (...files: Partial<ScannedFile>[]) =>
    seenLines(mail(...files), "/at", "id", clock).files.map(({ name }) => name);
  const [shown, kept] = ["invitation.ics", "invite.ics"].map((name) => ({ name, invitation: found }));
  assert.deepEqual(names({ ...shown }, { ...kept }), ["invitation.ics"]);
  assert.deepEqual(names({ ...shown }, { ...kept, sha256: "1".repeat(64) }), [
    "invitation.ics",
    "invite.ics",
  ]);
  assert.deepEqual(names({ name: "a.pdf" }, { name: "b.pdf" }), ["a.pdf", "b.pdf"]);
});

test("what our own look at the sender found is told at the mail, a list's seal as no proof", () => {
  const says = (checked: SeenMail["checked"]) => seenLines({ ...mail(), checked }, "/at", "id", clock).says;
  assert.deepEqual(says(null), []);
  const dkim = [
    { domain: "list.example", result: "fail" },
    { domain: "example.org", result: "pass" },
  ];
  assert.deepEqual(says({ spf: "softfail", dkim, dmarc: "pass", from: "example.org", arc: "none" }), [
    "Our own check: it comes from example.org (SPF failed, DKIM by example.org passed, DMARC passed).",
  ]);
  assert.deepEqual(says({ spf: "none", dkim: [], dmarc: "fail", from: "example.org", arc: "pass" }), [
    "Our own check does not show that it comes from where it says (SPF says nothing, no DKIM signature, DMARC failed).",
    "A server that handed it on, such as a mailing list, sealed what it had found (ARC). The seal is genuine; what it says is not taken for proof.",
  ]);
  assert.match(
    says({ spf: "none", dkim: [], dmarc: "temperror", from: null, arc: "fail" }).join(" "),
    /DMARC could not be checked.*seal does not fit/,
  );
});

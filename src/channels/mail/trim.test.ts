import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { triage } from "../../triage/triage.ts";
import { trim } from "./trim.ts";

const question = "May she come later?";
const visible = (quote: string) => trim({ text: `${question}\n\n${quote}` }).visible;
const page = (html: string) => trim({ html });

test("what programs write above a quotation is known in many languages", () => {
  for (const head of [
    "On Mon, Nov 16, 2026 at 9:41 AM Oak Hill <desk@example.org> wrote:",
    "El lun, 16 nov 2026 a las 9:41, Oak Hill (<desk@example.org>) escribió:",
    "Le lun. 16 nov. 2026 à 09:41, Oak Hill <desk@example.org> a écrit :",
    "Am Mo., 16. Nov. 2026 um 09:41 Uhr schrieb Oak Hill <desk@example.org>:",
    "Em seg., 16 de nov. de 2026 às 09:41, Oak Hill <desk@example.org> escreveu:",
    "Il giorno lun 16 nov 2026 alle ore 09:41 Oak Hill <desk@example.org> ha scritto:",
    "Op ma 16 nov 2026 om 09:41 schreef Oak Hill <desk@example.org>:",
    "Den mån 16 nov. 2026 kl 09:41 skrev Oak Hill <desk@example.org>:",
    "man. 16. nov. 2026 kl. 09:41 skrev Oak Hill <desk@example.org>:",
    "ma 16. marrask. 2026 klo 9.41 Oak Hill <desk@example.org> kirjoitti:",
    "pon., 16 lis 2026 o 09:41 Oak Hill <desk@example.org> napisał(a):",
    "po 16. 11. 2026 v 9:41 odesílatel Oak Hill <desk@example.org> napsal:",
    "пн, 16 нояб. 2026 г. в 09:41, Oak Hill <desk@example.org>:",
    "пн, 16 лист. 2026 р. о 09:41 Oak Hill <desk@example.org> пише:",
    "Oak Hill <desk@example.org>, 16 Kas 2026 Pzt, 09:41 tarihinde şunu yazdı:",
    "في الاثنين، 16 نوفمبر 2026 في 9:41 كتب Oak Hill <desk@example.org>:",
    "\u200fבתאריך יום ב׳, 16 בנוב׳ 2026 ב-9:41 מאת Oak Hill <\u200fdesk@example.org\u200f>:\u200f",
    "2026年11月16日(月) 9:41 Oak Hill <desk@example.org>:",
    "Oak Hill <desk@example.org> 于2026年11月16日周一 09:41写道：",
    "2026년 11월 16일 (월) 오전 9:41, Oak Hill <desk@example.org>님이 작성:",
    "Vào Th 2, 16 thg 11, 2026 vào lúc 09:41 Oak Hill <desk@example.org> đã viết:",
    "---- On Mon, 16 Nov 2026 09:41:00 -0600 Oak Hill <desk@example.org> wrote ----",
    "------- Original Message -------\nOn Monday, November 16th, 2026 at 9:41 AM, Oak Hill <desk@example.org> wrote:",
    "On Mon, Nov 16, 2026 at 9:41 AM The Desk of the Oak Hill School <\na-long-address@desk.example.org> wrote:",
    "-------- Ursprüngliche Nachricht --------\nVon: Oak Hill\nDatum: 16.11.26",
    "________________________________\nDe: Oak Hill <desk@example.org>\nEnviado: lunes\nPara: Ana\nAsunto: RE: Una pregunta",
    "From: Oak Hill <desk@example.org>\nSent: Monday, November 16, 2026 9:41 AM\nTo: Ana\nSubject: RE: A question",
    "من: Oak Hill <desk@example.org>\nتاريخ الإرسال: الاثنين\nإلى: Ana\nالموضوع: سؤال",
    "寄件者: Oak Hill <desk@example.org>\n寄件日期: 2026年11月16日\n收件者: Ana\n主旨: RE: 問題",
    "De la: Oak Hill <desk@example.org>\nTrimis: luni, 16 noiembrie\nCătre: Ana\nSubiect: RE: O întrebare",
    "Šalje: Oak Hill <desk@example.org>\nPoslano: 16. studenog\nPrima: Ana\nPredmet: RE: Pitanje",
    "Từ: Oak Hill <desk@example.org>\nĐã gửi: Thứ Hai\nTới: Ana\nChủ đề: RE: Câu hỏi",
    "----- Mail original -----\nDe: Oak Hill <desk@example.org>\nÀ: Ana\nEnvoyé: Lundi\nObjet: Une question",
    "-----The Desk's Own Words-----\nFrom: Oak Hill <desk@example.org>\nSent: Monday\nTo: Ana\nSubject: RE: A question",
    "Oak Hill ---16.11.2026 09:41:12---We have it.",
    '-----"Oak Hill" <desk@example.org> wrote: -----\nTo: ana@example.org\nFrom: Oak Hill',
    "Wiadomość napisana przez Oak Hill <desk@example.org> w dniu 16 lis 2026, o godz. 09:41:",
    "Missatge de Oak Hill <desk@example.org> del dia dl., 16 de nov. 2026 a les 9:41:",
    "Oak Hill (desk@example.org) kirjoitti 16.11.2026 kello 9.41:",
    "في الاثنين، ١٦ نوفمبر ٢٠٢٦ في ٩:٤١ ص تمت كتابة ما يلي بواسطة Oak Hill <desk@example.org>:",
    "सोम, १६ नव॰ २०२६ को ९:४१ बजे Oak Hill <desk@example.org> ने लिखा:",
    "pon, 16. stu 2026. u 09:41 Oak Hill <desk@example.org> napisao je:",
    "Quoting Oak Hill <desk@example.org>:",
    "-----Original-Nachricht-----\nBetreff: Frage\nDatum: 2026-11-16T09:41:12+0100\nVon: Oak Hill",
    "## Bitte antworten Sie oberhalb dieser Zeile ##",
    "On Mon, Nov 16, 2026 at 9:41 AM, Oak Hill<desk@example.org> wrote:   We have",
  ])
    for (const below of ["\n> We have it.", "\n\nWe have it."])
      assert.equal(visible(`${head}${below}`), question, head);
});

test("what looks like such a line is one where the quotation follows at once; else it stays", () => {
  for (const head of [
    "16 Nov 2026, 09:41 by desk@example.org:",
    "W dniu 16.11.2026 o 09:41, Oak Hill pisze:",
  ]) {
    assert.equal(visible(`${head}\n> We have it.`), question, head);
    // A parent may tell of a mail in these very words.
    const told = `${head}\n\n“He hit somebody.” That is not true.`;
    assert.equal(visible(told), `${question}\n\n${told}`);
  }
  const urgent = "--- PLEASE CALL ---\n\nFrom: Oak Hill <d@example.org>\nSent: Monday\nTo: Ana\nSubject: Bus";
  assert.equal(visible(urgent), `${question}\n\n--- PLEASE CALL ---`);
});

test("the line that its writer wrote just above the quotation is theirs", () => {
  const head = "On Mon, Nov 16, 2026 at 9:41 AM Oak Hill <desk@example.org> wrote:\n> When?";
  for (const line of ["Hi,", "Call 555-0100, at 10:30", "It was 2025, on a Monday", "ana@example.org"])
    assert.equal(trim({ text: `${line}\n${head}` }).visible, line);
});

test("telephones and programs add a line; a sentence that only begins so is a sentence", () => {
  for (const line of [
    "Sent from my iPhone",
    "Sent from Outlook for iOS<https://aka.ms/o0ukef>",
    "Get Outlook for Android <https://aka.ms/AAb9ysg>",
    "Von meinem iPhone gesendet",
    "Gesendet mit der GMX iPhone App",
    "Enviado desde mi iPhone",
    "Envoyé de mon iPhone",
    "Inviato da iPhone",
    "Verzonden vanaf mijn iPhone",
    "Enviado do meu iPhone",
    "Wysłane z iPhone'a",
    "Отправлено с iPhone",
    "أرسلت من الـ iPhone",
    "iPhoneから送信",
    "发自我的iPhone",
    "나의 iPhone에서 보냄",
    "Sent with Proton Mail secure email.",
    "Sent from my Verizon, Samsung Galaxy smartphone",
    "Sent from my Android device with K-9 Mail. Please excuse my brevity.",
    "从 Windows 版邮件发送",
    "发自我的华为",
    "Enviado desde mi LG",
    "Outlook for Android を入手",
    "---\nThis email has been checked for viruses by Avast antivirus software.\nhttps://www.avast.com/antivirus",
    "-- \nAna Souza\n555-0100",
    "_______________________________________________\nparents mailing list\nparents@lists.example.org",
  ])
    assert.equal(visible(line), question, line);
  for (const text of [
    "He was ill.\nSent from my desk, as ever",
    "Sent from school today with a fever. Why?",
    "See below\n--\nP.S. She may not eat nuts",
    "Options:\n--\nWill you ring me?",
  ])
    assert.equal(trim({ text }).visible, text);
});

test("answers between the lines keep what they answer; words only beneath do not", () => {
  const head = "On Mon, Nov 16, 2026 at 9:41 AM Oak Hill <desk@example.org> wrote:";
  const between = `Hello,\n${head}\n> When?\n\nOn Friday.`;
  assert.deepEqual(trim({ text: `${between}\n\n-- \nAna` }), { visible: between, quoted: "-- \nAna" });
  assert.deepEqual(trim({ text: `${head}\n> When?\n\nOn Friday.` }), {
    visible: "On Friday.",
    quoted: `${head}\n> When?`,
  });
});

test("pages of many programs are parted as their words are", () => {
  const quotes = [
    '<div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Mon, Desk &lt;<a>d@example.org</a>&gt; wrote:<br></div><blockquote class="gmail_quote">When?</blockquote></div>',
    '<blockquote type="cite"><div>On 16 Nov, Desk wrote:</div><div>When?</div></blockquote>',
    '<div class="moz-cite-prefix">On 16/11/26 09:41, Desk wrote:<br></div><blockquote type="cite"><p>When?</p></blockquote>',
    '<div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> Desk<br><b>Sent:</b> Monday</div><div>When?</div>',
    '<div id="x_divRplyFwdMsg">From: Desk</div><p>When?</p>',
    '<div style="border-top:solid #E1E1E1 1.0pt"><p><b>From:</b> Desk &lt;d@example.org&gt;<br><b>Sent:</b> Monday<br><b>To:</b> Ana<br><b>Subject:</b> Re</p></div><p>When?</p>',
    '<div id="ydp1yahoo_quoted_42" class="ydp1yahoo_quoted yahoo_quoted"><div>On Monday, Desk wrote:</div><div>When?</div></div>',
    '<div class="protonmail_quote">On Monday, Desk wrote:<blockquote class="protonmail_quote">When?</blockquote></div>',
    '<div class="zmail_extra"><div>---- On Mon, Desk wrote ----</div><blockquote>When?</blockquote></div>',
    '<div name="quote" style="border-left:2px solid"><b>Gesendet:</b> Montag<br>When?</div>',
    '<table class="OutlookMessageHeader"><tr><td>From: Desk</td></tr></table><p>When?</p>',
  ];
  for (const quote of quotes) {
    const { visible, quoted } = page(`<html><body><div>${question}</div><br>${quote}</body></html>`);
    assert.equal(visible, question, quote);
    assert.match(quoted, /When\?/);
  }
});

test("a page's signature is set apart, an indented paragraph and a page that is only a quotation are not", () => {
  assert.deepEqual(page(`<p>${question}</p><div class="gmail_signature">Ana<br>555-0100</div>`), {
    visible: question,
    quoted: "Ana\n555-0100",
  });
  const indented =
    '<p>She said:</p><blockquote style="margin:0 0 0 40px;border:none;padding:0">No.</blockquote>';
  assert.equal(page(indented).visible, "She said:\n\nNo.");
  assert.equal(page("<blockquote>Only this</blockquote>").visible, "> Only this");
  const between =
    '<div class="gmail_quote"><blockquote class="gmail_quote">When?</blockquote><div>On Friday.</div><blockquote class="gmail_quote">Who?</blockquote><div>Me.</div></div>';
  assert.equal(page(between).visible, "> When?\n\nOn Friday.\n\n> Who?\n\nMe.");
});

test("a page is read as words: rows, entities, scripts, and right to left", () => {
  assert.equal(
    page("<ul><li>one<li>two</ul><p>a &amp; b&nbsp;&lt;c&gt;</p><script>x()</script>").visible,
    "one\ntwo\n\na & b <c>",
  );
  assert.equal(page("<table><tr><td>Mon</td><td>8:00</td></tr></table>").visible, "Mon 8:00");
  assert.equal(page("<pre>a\n  b</pre>").visible, "a\n  b");
  assert.equal(
    page('<div dir="rtl">متى الغداء؟</div><blockquote type="cite">قديم</blockquote>').visible,
    "متى الغداء؟",
  );
});

test("the language of a mail is that of its own words, not of the quotation and the signature", () => {
  const quote =
    "> The school has received your question and will answer it by the end of the week with the date.";
  const text = `¿Cuándo empieza la escuela y qué necesita mi hija para el primer día?\n\nOn Mon, Nov 16, 2026 at 9:41 AM Desk <d@example.org> wrote:\n${`${quote}\n`.repeat(5)}\n-- \nSent by the parents of the school for you`;
  assert.equal(triage({ text: trim({ text }).visible, channel: "mail" }).language, "es");
  assert.equal(triage({ text, channel: "mail" }).language, "en");
});

test("a writer who says that answers stand below is shown whole", () => {
  const block =
    "\n\nFrom: Oak Hill <desk@example.org>\nSent: Monday 9:41\nTo: Ana\nSubject: Bus\n\nWhen?\nAt nine.";
  for (const line of [
    "Please see my answers below, in red.",
    "Answers inline",
    "Siehe unten",
    "Respuestas abajo en rojo",
    "Voir mes réponses ci-dessous",
  ])
    assert.deepEqual(trim({ text: line + block }), { visible: line + block, quoted: "" }, line);
  const html = '<p>Please read below.</p><blockquote type="cite"><p>When?</p><p>At nine.</p></blockquote>';
  assert.match(page(html).visible, /At nine/);
  assert.equal(trim({ text: `He sits below the stairs.${block}` }).visible, "He sits below the stairs.");
});

test("what a parent writes is theirs, also where it looks like what programs add", () => {
  for (const text of [
    "He missed school.\nThe doctor says that he is virus-free",
    "Is lunch on?\nSent with his sister today",
    "Is he ill?\nSent from the nurse",
    "Está allí?\nEnviado con su hermana",
    "Dear desk,\n\nFrom: Ana Souza\nDate: 16 November 2026\nSubject: A complaint\n\nThe bus is late.",
    "Absence\nFrom: Monday\nTo: Friday\nDate: 16 November\nReason: ill",
  ])
    assert.equal(trim({ text }).visible, text);
  const signed = (words: string) =>
    page(`<p>${question}</p><div id="Signature"><p>Ana Souza</p><p>${words}</p></div>`).visible;
  assert.match(signed("And may Leo come?"), /And may Leo come/);
  assert.equal(signed("Any questions? www.souza.example").trim(), question);
});

test("of a signed mail its words are shown, not its armour; armour that does not end stays", () => {
  const signed = `-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n${question}\n-----BEGIN PGP SIGNATURE-----\n\niQEz\n-----END PGP SIGNATURE-----`;
  assert.equal(trim({ text: signed }).visible, question);
  const cut = `${question}\n-----BEGIN PGP SIGNATURE-----\nMy own words`;
  assert.equal(trim({ text: cut }).visible, cut);
});

test("a forwarded mail stays whole", () => {
  const text =
    "Is this true?\n\nFrom: Bus <b@example.org>\nSent: Monday\nTo: Ana\nSubject: Late\n\nIt is late.\n-- \nBus";
  assert.deepEqual(trim({ text }, "FW: Late"), { visible: text, quoted: "" });
  const apple = "Is this true?\n\nBegin forwarded message:\n\n> From: Bus\n> Late.";
  assert.deepEqual(trim({ text: apple }), { visible: apple, quoted: "" });
});

/** Every word of a text, sorted, without the marks of quotations. */
const words = (text: string) =>
  text
    .split(/[\s>]+/)
    .filter(Boolean)
    .sort();
const anyLine = fc.oneof(
  fc.constantFrom(
    ...["", "> x", ">> y", "-- ", "--", "____", "Sent from my iPhone", "-----Original Message-----", "*****"],
    ...[
      "On 1/2/26 9:41 Desk <d@x.org> wrote:",
      "From: a@b.org",
      "Sent: Monday",
      "To: Ana",
      "Subject: x",
      "Hi,",
    ],
    ...["Begin forwarded message:", "<a@b.org", ">:", "virus confidential", "PS: nuts"],
  ),
  fc.string({ maxLength: 30 }),
);

test("no word is lost: each stands on one side or the other", () => {
  fc.assert(
    fc.property(fc.array(anyLine, { maxLength: 25 }), (lines) => {
      const text = lines.join("\n");
      const { visible, quoted } = trim({ text });
      assert.deepEqual(words(`${visible}\n${quoted}`), words(text));
    }),
    { numRuns: 500 },
  );
});

test("no word of a page is lost, however its tags are broken", () => {
  const piece = fc.constantFrom(
    ...[
      "<p>",
      "</p>",
      "<blockquote>",
      "</blockquote>",
      "<br>",
      "</div>",
      '<div class="gmail_quote">',
      "<hr>",
    ],
    ...[
      "one ",
      "two\n",
      "three<b>",
      "</b>four",
      '<div id="Signature">',
      '<div id="divRplyFwdMsg">',
      "<td>",
      "<pre>",
    ],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
      const html = pieces.join("");
      const { visible, quoted } = trim({ html });
      const said = `${visible} ${quoted}`.match(/one|two|three|four/g)?.sort() ?? [];
      assert.deepEqual(said, html.match(/one|two|three|four/g)?.sort() ?? []);
    }),
    { numRuns: 500 },
  );
});

test("a quarter of a megabyte of anything takes less than a second", () => {
  const head = "On Mon, Nov 16, 2026 at 9:41 AM Oak Hill <desk@example.org> wrote:\n";
  const texts = [
    ">",
    "> \n",
    "\n",
    " ",
    "x\n",
    "On ",
    head,
    `${head}> x\n`,
    "wrote:\n",
    "From: a@b\nSent: x\n",
    "-- \nx\n",
    "1:11 <a@b\n",
    "*****\n",
  ];
  const pages = [
    "<blockquote>",
    "<div>",
    "<",
    "<a ",
    "&",
    "&amp;",
    "<!--",
    "</p>",
    "<td>",
    "<br>",
    "<a b='",
    "<blockquote type=cite>x</blockquote>y",
  ];
  // Seconds of computing, not of waiting for others who compute here.
  const timed = (what: string, work: () => unknown) => {
    const begun = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(begun);
    assert.ok(
      user + system < 1_000_000,
      `${JSON.stringify(what)} took ${Math.round((user + system) / 1_000)} ms`,
    );
  };
  for (const unit of texts) timed(unit, () => trim({ text: `x\n${unit.repeat(250_000 / unit.length)}` }));
  for (const unit of pages) timed(unit, () => trim({ html: `x${unit.repeat(250_000 / unit.length)}` }));
});

type Sample = {
  id: string;
  input: unknown;
  expected_visible_text?: unknown;
  expected_first_fragment?: unknown;
  expected_folded?: unknown;
};

test("of other people's samples no expected line is lost, and four of five are parted exactly so", (t) => {
  const folder = join(process.env.SHARED_DIR ?? "../shared", "corpora/reply-trim");
  if (!existsSync(folder)) return t.diagnostic(`${folder} is not here; nothing was compared`);
  const plain = (text: string) => text.replaceAll(/\s+/g, " ").trim();
  let [all, right] = [0, 0];
  for (const file of ["github_email_reply_parser", "crisp-oss_email_reply_parser", "alaveteli_folding"]) {
    const tally = { shown: [0, 0], "held out": [0, 0] };
    const { cases }: { cases: Sample[] } = JSON.parse(readFileSync(join(folder, `${file}.json`), "utf8"));
    for (const { id, input, ...sample } of cases) {
      // Three peers who disagree: on a greeting alone above an answer, the one that asks for the answer too is right.
      const expected =
        sample.expected_visible_text ??
        sample.expected_first_fragment ??
        (typeof sample.expected_folded === "string"
          ? sample.expected_folded.replaceAll("FOLDED_QUOTED_SECTION", "")
          : null);
      if (typeof input !== "string" || typeof expected !== "string") continue;
      const { visible, quoted } = trim({ text: input });
      const lines = new Set(visible.split("\n").map(plain));
      const lost = expected.split("\n").filter((line) => plain(line) !== "" && !lines.has(plain(line)));
      assert.deepEqual(lost, [], id);
      assert.deepEqual(words(`${visible}\n${quoted}`), words(input), id);
      const isHeldOut = (createHash("sha256").update(id).digest()[0] ?? 0) % 3 === 0;
      const counts = tally[isHeldOut ? "held out" : "shown"];
      counts[0] = (counts[0] ?? 0) + 1;
      if (plain(visible) === plain(expected)) counts[1] = (counts[1] ?? 0) + 1;
    }
    const [shown, held] = [tally.shown, tally["held out"]];
    all += (shown[0] ?? 0) + (held[0] ?? 0);
    right += (shown[1] ?? 0) + (held[1] ?? 0);
    t.diagnostic(`${file}: ${shown[1]} of ${shown[0]} exactly; a third by hash: ${held[1]} of ${held[0]}`);
  }
  assert.ok(right >= all * 0.8, `${right} of ${all}`);
});

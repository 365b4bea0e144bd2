import assert from "node:assert/strict";
import { test } from "node:test";
import { trim } from "./trim.ts";

const told = "Oak Hill &lt;desk@school.example&gt;";
const outlookHead = (hr = true) =>
  `<div id="appendonsend"></div>${hr ? '<hr tabindex="-1" style="display:inline-block; width:98%">' : ""}<div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" color="#000000" style="font-size:11pt"><b>From:</b> ${told}<br><b>Sent:</b> Monday, November 16, 2026 9:41 AM<br><b>To:</b> Ana Souza &lt;ana@example.org&gt;<br><b>Subject:</b> Re: The trip</font><div>&nbsp;</div></div>`;

/** Pages as programs send them: which one, what its writer wrote (a quotation that they answer with its mark), the page. */
const pages: [program: string, written: string, html: string][] = [
  [
    "new Outlook, above, with a signature",
    "Good morning,\nyes, Leo may go on the trip.\nAna",
    `<html><body><div class="elementToProof" style="font-family: Aptos; font-size: 12pt;">Good morning,</div><div class="elementToProof">yes, Leo may go on the trip.</div><div class="elementToProof">Ana</div><div class="elementToProof"><br></div><div id="Signature" class="elementToProof"><p>Ana Souza</p><p>Accounts, Example Ltd</p><img src="cid:logo" width="90"></div>${outlookHead()}<div dir="ltr">May Leo go on the trip?</div></body></html>`,
  ],
  [
    "new Outlook, answers within, said above",
    "Please see my answers in red below.\n________\nFrom: Oak Hill <desk@school.example>\nSent: Monday, November 16, 2026 9:41 AM\nTo: Ana Souza <ana@example.org>\nSubject: Re: The trip\nMay Leo go on the trip?\nYes, he may.\nDoes he need lunch?\nNo, he brings his own.",
    `<html><body><div class="elementToProof">Please see my answers in red below.</div>${outlookHead()}<div>May Leo go on the trip?</div><div class="elementToProof"><span style="color: rgb(255, 0, 0);">Yes, he may.</span></div><div>Does he need lunch?</div><div class="elementToProof"><span style="color: rgb(255, 0, 0);">No, he brings his own.</span></div></body></html>`,
  ],
  [
    "new Outlook, everything below",
    "From: Oak Hill <desk@school.example>\nSent: Monday, November 16, 2026 9:41 AM\nTo: Ana Souza <ana@example.org>\nSubject: Re: The trip\nMay Leo go on the trip?\nYes, he may. Who collects the money?",
    `<html><body>${outlookHead(false)}<div>May Leo go on the trip?</div><div class="elementToProof">Yes, he may. Who collects the money?</div></body></html>`,
  ],
  [
    "Outlook on a telephone",
    "He has a cold and stays at home.",
    `<html><body><div dir="auto">He has a cold and stays at home.</div><div id="ms-outlook-mobile-body-separator-line"><br></div><div id="ms-outlook-mobile-signature">Get <a href="https://aka.ms/o0ukef">Outlook for iOS</a></div><hr style="display:inline-block;width:98%"><div id="divRplyFwdMsg" dir="ltr"><b>From:</b> ${told}<br><b>Sent:</b> Monday, November 16, 2026 9:41 AM<br><b>Subject:</b> Leo</div><div>Where is Leo?</div></body></html>`,
  ],
  [
    "Outlook for Windows, Spanish, with a logo and a notice of law",
    "Buenos días:\nMi hija necesita salir a las 11 el viernes. ¿A quién aviso?\nSaludos,\nAna Souza",
    `<html><body lang=ES><div class=WordSection1><p class=MsoNormal>Buenos días:<o:p></o:p></p><p class=MsoNormal>Mi hija necesita salir a las 11 el viernes. ¿A quién aviso?<o:p></o:p></p><p class=MsoNormal>Saludos,<o:p></o:p></p><p class=MsoNormal>Ana Souza<o:p></o:p></p><p class=MsoNormal><img width=120 src="cid:image001.png@01DA"></p><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p class=MsoNormal><b>De:</b> ${told} <br><b>Enviado el:</b> lunes, 16 de noviembre de 2026 9:41<br><b>Para:</b> Ana Souza &lt;ana@example.org&gt;<br><b>Asunto:</b> La salida</p></div><p class=MsoNormal>La salida es el viernes.</p><p class=MsoNormal>AVISO LEGAL: Este mensaje es confidencial.</p></div></body></html>`,
  ],
  [
    "Gmail, above",
    "Thank you! And when does it end?",
    `<div dir="ltr">Thank you! And when does it end?</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">On Mon, Nov 16, 2026 at 9:41 AM Oak Hill &lt;<a href="mailto:desk@school.example">desk@school.example</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex"><div dir="ltr">It begins at nine.</div></blockquote></div>`,
  ],
  [
    "Gmail, between",
    "> On Mon, Nov 16, 2026 at 9:41 AM Oak Hill <desk@school.example> wrote:\n> May Leo go on the trip?\nYes, he may.\n> Does he need lunch?\nNo.",
    `<div dir="ltr"><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">On Mon, Nov 16, 2026 at 9:41 AM Oak Hill &lt;desk@school.example&gt; wrote:</div><blockquote class="gmail_quote" style="border-left:1px solid"><div>May Leo go on the trip?</div></blockquote><div>Yes, he may.</div><blockquote class="gmail_quote" style="border-left:1px solid"><div>Does he need lunch?</div></blockquote><div>No.</div></div></div>`,
  ],
  [
    "Gmail, with a signature that has a picture",
    "Leo comes at ten today.",
    `<div dir="ltr"><div>Leo comes at ten today.</div><div><br></div><span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature"><div><img src="https://elsewhere.example/logo.png"></div><div>Ana Souza | Nurse | 555 0100</div></div></div><br><div class="gmail_quote"><div class="gmail_attr">On Mon, Nov 16, 2026, 9:41 AM Oak Hill &lt;desk@school.example&gt; wrote:</div><blockquote class="gmail_quote"><div>When does Leo come?</div></blockquote></div>`,
  ],
  [
    "Gmail, Arabic",
    "شكرا، سيأتي ليو غدا.",
    `<div dir="rtl"><div>شكرا، سيأتي ليو غدا.</div></div><br><div class="gmail_quote"><div dir="rtl" class="gmail_attr">في الاثنين، 16 نوفمبر 2026 في 9:41 ص كتب ‪Oak Hill‬‏ &lt;‪desk@school.example‬‏&gt;:<br></div><blockquote class="gmail_quote"><div>متى يأتي ليو؟</div></blockquote></div>`,
  ],
  [
    "an iPhone, above",
    "Could you ring me this afternoon?",
    `<html><body dir="auto"><div dir="ltr"></div><div dir="ltr">Could you ring me this afternoon?</div><br id="lineBreakAtBeginningOfSignature"><div dir="ltr">Sent from my iPhone</div><div dir="ltr"><br><blockquote type="cite">On Nov 16, 2026, at 9:41 AM, ${told} wrote:<br><br></blockquote></div><blockquote type="cite"><div dir="ltr">﻿We have it.</div></blockquote></body></html>`,
  ],
  [
    "Apple Mail, between",
    "> On Nov 16, 2026, at 9:41 AM, Oak Hill <desk@school.example> wrote:\n> May Leo go on the trip?\nYes.\n> Does he need lunch?\nPlease give him one.",
    `<html><body style="overflow-wrap: break-word; line-break: after-white-space;"><div><blockquote type="cite"><div>On Nov 16, 2026, at 9:41 AM, ${told} wrote:</div><br class="Apple-interchange-newline"><div>May Leo go on the trip?</div></blockquote><div><br></div>Yes.<br><blockquote type="cite"><div>Does he need lunch?</div></blockquote><div><br></div>Please give him one.</div></body></html>`,
  ],
  [
    "Apple Mail, French, above, with a signature",
    "Bonjour, nous arrivons à dix heures. Merci !",
    `<html><body><div>Bonjour, nous arrivons à dix heures. Merci !</div><div><br></div><div><div>--&nbsp;</div><div>Ana Souza</div><div>06 00 00 00 00</div></div><div><br><blockquote type="cite"><div>Le 16 nov. 2026 à 09:41, ${told} a écrit :</div><br><div>À quelle heure ?</div></blockquote></div></body></html>`,
  ],
  [
    "Yahoo, above",
    "Is the pool open on Friday?\nAna",
    `<html><head></head><body><div class="ydp1a2b3cyahoo-style-wrap" style="font-family:Helvetica"><div dir="ltr" data-setdir="false">Is the pool open on Friday?</div><div><br></div><div dir="ltr" data-setdir="false">Ana</div></div><div id="yahoo_quoted_7193654821" class="yahoo_quoted"><div style="font-family:Helvetica"><div>On Monday, November 16, 2026 at 09:41:00 AM CST, ${told} wrote: </div><div><br></div><div>It is closed today.</div></div></div></body></html>`,
  ],
  [
    "Thunderbird, German, below",
    "Ja, er ist wieder gesund.",
    `<html><body><div class="moz-cite-prefix">Am 16.11.26 um 09:41 schrieb Oak Hill:<br></div><blockquote type="cite" cite="mid:a1@school.example"><p>Kommt Leo morgen?</p></blockquote><p>Ja, er ist wieder gesund.</p><pre class="moz-signature" cols="72">-- \nAna Souza\nHauptstraße 1</pre></body></html>`,
  ],
  [
    "Samsung, above, with its two lines",
    "Leo forgot his lunch, I bring it.",
    `<html><body><div dir="auto">Leo forgot his lunch, I bring it.</div><div dir="auto"><br></div><div id="composer_signature" dir="auto"><div style="font-size:12px;color:#575757" dir="auto">Sent from my Galaxy</div></div><div dir="auto"><br></div><div><br></div><div align="left" dir="auto" style="font-size:100%;color:#000000"><div>-------- Original message --------</div><div>From: ${told} </div><div>Date: 11/16/26  9:41 AM  (GMT-06:00) </div><div>To: ana@example.org </div><div>Subject: Lunch </div><div><br></div></div><div>Leo has no lunch.</div></body></html>`,
  ],
  [
    "Proton, above",
    "Please send me the form again.",
    `<div style="font-family: Arial, sans-serif; font-size: 14px;">Please send me the form again.</div><div class="protonmail_signature_block" style="font-family: Arial"><div class="protonmail_signature_block-user protonmail_signature_block-empty"></div><div class="protonmail_signature_block-proton">Sent with <a href="https://proton.me/mail/home">Proton Mail</a> secure email.</div></div><div class="protonmail_quote">On Monday, November 16th, 2026 at 9:41 AM, ${told} wrote:<br><blockquote class="protonmail_quote" type="cite">Here is the form.</blockquote><br></div>`,
  ],
  [
    "Zimbra, Portuguese, above",
    "Bom dia, o Leo está doente hoje.",
    `<html><body><div style="font-family: arial, sans-serif"><div>Bom dia, o Leo está doente hoje.</div><div><br></div><hr id="zwchr" data-marker="__DIVIDER__"><div data-marker="__HEADERS__"><b>De: </b>"Oak Hill" &lt;desk@school.example&gt;<br><b>Para: </b>"Ana" &lt;ana@example.org&gt;<br><b>Enviadas: </b>Segunda-feira, 16 de novembro de 2026 9:41:00<br><b>Assunto: </b>Leo</div><div><br></div><div data-marker="__QUOTED_TEXT__"><p>Onde está o Leo?</p></div></div></body></html>`,
  ],
  [
    "WEB.DE, above",
    "Guten Tag, die Jacke ist wieder da. Danke!",
    `<html><body><div style="font-family: Verdana;font-size: 12.0px;"><div>Guten Tag, die Jacke ist wieder da. Danke!</div><div>&nbsp;<div name="quote" style="margin:10px 5px 5px 10px; padding: 10px 0 10px 10px; border-left:2px solid #C3D9E5;"><div style="margin:0 0 10px 0;"><b>Gesendet:</b>&nbsp;Montag, 16. November 2026 um 09:41 Uhr<br/><b>Von:</b>&nbsp;"Oak Hill" &lt;desk@school.example&gt;<br/><b>Betreff:</b>&nbsp;Jacke</div><div name="quoted-content">Welche Jacke?</div></div></div></div></body></html>`,
  ],
  [
    "Spark, above, with its signature",
    "Can we move the meeting to Thursday?",
    `<html><body><div name="messageBodySection"><div dir="auto">Can we move the meeting to Thursday?</div></div><div name="messageSignatureSection"><br /><div class="matchFont">Ana Souza<br />Example Ltd</div></div><div name="messageReplySection">On Nov 16, 2026 at 9:41 AM -0600, ${told}, wrote:<br /><blockquote type="cite" style="border-left-color: grey;" class="spark_quote">On Wednesday at six.</blockquote></div></body></html>`,
  ],
  [
    "a parent who sets the handbook's words apart and goes on",
    "The handbook says:\n> Buses leave at 3:10 PM.\nToday it left at 3:02 and Leo was not on it. Why?",
    `<div dir="ltr"><div>The handbook says:</div><blockquote style="margin:0 0 0 40px;border-left:1px solid #ccc;padding:0px"><div>Buses leave at 3:10 PM.</div></blockquote><div>Today it left at 3:02 and Leo was not on it. Why?</div></div>`,
  ],
  [
    "an office's mail with a notice of confidence below a line",
    "Leo's glasses are broken. Does the school pay?\nAna Souza",
    `<html><body><div>Leo's glasses are broken. Does the school pay?</div><div>Ana Souza</div><div><br></div><hr><div style="font-size:8pt;color:gray">This e-mail and any attachments are confidential and intended solely for the addressee. If you are not the intended recipient, please notify the sender and delete it.</div></body></html>`,
  ],
  [
    "new Outlook, answers within in another colour, not said",
    "Thank you for asking.\n________\nFrom: Oak Hill <desk@school.example>\nSent: Monday, November 16, 2026 9:41 AM\nTo: Ana Souza <ana@example.org>\nSubject: Re: The trip\nMay Leo go on the trip?\nYes, but not on the big slide.\nDoes he need lunch?\nNo.",
    `<html><body><div class="elementToProof">Thank you for asking.</div>${outlookHead()}<div>May Leo go on the trip?</div><div class="elementToProof"><span style="color: rgb(255, 0, 0);">Yes, but not on the big slide.</span></div><div>Does he need lunch?</div><div class="elementToProof"><span style="color: rgb(255, 0, 0);">No.</span></div></body></html>`,
  ],
  [
    "new Outlook, above another one's mail from Outlook",
    "Thank you for asking.",
    `<html><body><div class="elementToProof">Thank you for asking.</div>${outlookHead()}<div class="x_elementToProof">May Leo go on the trip?</div></body></html>`,
  ],
  [
    "new Outlook, above two mails, the older one with the mark",
    "Thank you for asking.",
    `<html><body><div class="elementToProof">Thank you for asking.</div>${outlookHead()}<div>We have it.</div>${outlookHead()}<div class="elementToProof">May Leo go on the trip?</div></body></html>`,
  ],
];

const filled = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && line !== ">");

test("what a parent wrote on a page of many kinds is parted from what is not theirs, and none of it is lost", (t) => {
  const [wrong, lost]: [string[], string[]] = [[], []];
  for (const [program, written, html] of pages) {
    const { visible } = trim({ html });
    const [shown, theirs] = [filled(visible), filled(written)];
    if (shown.join("\n") !== theirs.join("\n")) wrong.push(`${program}: ${JSON.stringify(visible)}`);
    for (const line of theirs) if (!shown.includes(line)) lost.push(`${program}: ${line}`);
  }
  t.diagnostic(`${pages.length - wrong.length} of ${pages.length} exactly; ${lost.length} lines lost`);
  assert.deepEqual({ lost, wrong }, { lost: [], wrong: [] });
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { signedForTests } from "./parsing/signed-for-tests.ts";
import { readTold } from "./tell.ts";

const to = "To: desk@school.example\nDate: Mon, 16 Nov 2026 09:41:00 +0100\nMessage-ID: <x1@mx.example>\n";
const ana = `From: Ana Souza <ana@example.org>\n${to}`;
const answer = `${ana}In-Reply-To: <a1@school.example>\nReferences: <a1@school.example>\n`;
const plain = "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n";
const mixed = (kind: string, ...parts: string[]) =>
  `MIME-Version: 1.0\nContent-Type: multipart/${kind}; boundary="b1"\n\n${parts.map((part) => `--b1\n${part}\n`).join("")}--b1--\n`;
const words = (text: string) => `Content-Type: text/plain; charset=utf-8\n\n${text}\n`;
const page = (html: string) => `Content-Type: text/html; charset=utf-8\n\n${html}\n`;
const file = (name: string, type: string, text = "aGVsbG8=", how = "attachment") =>
  `Content-Type: ${type}; name="${name}"\nContent-Transfer-Encoding: base64\nContent-Disposition: ${how}; filename="${name}"\n\n${text}\n`;

/** What a program signs as one piece. */
const signed = (inner: string): string =>
  signedForTests(Buffer.from(inner.replaceAll("\n", "\r\n")))
    .toString("base64")
    .replaceAll(/.{76}/g, "$&\n");

const u32 = (...numbers: number[]) => {
  const bytes = Buffer.alloc(numbers.length * 4);
  numbers.forEach((number, at) => void bytes.writeUInt32LE(number >>> 0, at * 4));
  return bytes;
};
/** A winmail.dat that holds nothing but words, as Outlook writes them in a property. */
const winmail = (text: string): string => {
  const said = Buffer.from(`${text}\0`, "utf16le");
  const padded = Buffer.concat([said, Buffer.alloc((4 - (said.length % 4)) % 4)]);
  const value = Buffer.concat([u32(1, 0x1000001f, 1, said.length), padded]);
  const head = Buffer.from([0x78, 0x9f, 0x3e, 0x22, 1, 0, 1]);
  return Buffer.concat([head, u32(0x00069003, value.length), value, Buffer.alloc(2)]).toString("base64");
};

type Expected = {
  kind: string;
  visible?: string;
  language?: string;
  protection?: string | null;
  from?: string;
  replyTo?: string;
  /** The files, each by its name and type. */
  files?: string[];
  /** The first address that a report names, and its class of status. */
  recipient?: string;
  class?: string;
};

/** Mails of makers that stand in no corpus: which one, how it has to be told, the mail. */
const mails: [maker: string, told: Expected, raw: string][] = [
  [
    "Exchange, a journal's report",
    { kind: "report", files: [" message/rfc822"] },
    `From: "Microsoft Outlook" <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@example.org>\n${to}X-MS-Journal-Report:\nSubject: Bus\n${mixed("mixed", words("Sender: ana@example.org\nSubject: Bus\nMessage-Id: <q1@example.org>\nTo: desk@school.example"), "Content-Type: message/rfc822\n\nFrom: Ana <ana@example.org>\nSubject: Bus\nContent-Type: text/plain\n\nWhen does the bus leave?\n")}`,
  ],
  [
    "Outlook, signed as one piece",
    {
      kind: "human",
      visible: "Leo is ill and stays at home today. Please tell his teacher.",
      language: "en",
      protection: "signed",
    },
    `${ana}Subject: Leo\nMIME-Version: 1.0\nContent-Type: application/pkcs7-mime; smime-type=signed-data; name="smime.p7m"\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment; filename="smime.p7m"\n\n${signed("Content-Type: text/plain; charset=utf-8\n\nLeo is ill and stays at home today. Please tell his teacher.\n")}\n`,
  ],
  [
    "a mail locked with PGP, within the words",
    { kind: "human", protection: "encrypted" },
    `${ana}Subject: ...\n${plain}-----BEGIN PGP MESSAGE-----\n\nhQEMA0Y5n1n6Xk4RAQf/abc\n=Ab1c\n-----END PGP MESSAGE-----\n`,
  ],
  [
    "a mail signed with PGP, within the words",
    {
      kind: "human",
      visible: "Die Unterlagen für den Ausflug schicke ich Ihnen morgen.",
      language: "de",
      protection: "signed",
    },
    `${ana}Subject: Ausflug\n${plain}-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA512\n\nDie Unterlagen für den Ausflug schicke ich Ihnen morgen.\n-----BEGIN PGP SIGNATURE-----\n\niQEzBAEBCgAdFiEE\n=Zz9a\n-----END PGP SIGNATURE-----\n`,
  ],
  [
    "Outlook, its words in winmail.dat alone",
    { kind: "human", visible: "Kann Leo am Freitag früher gehen?", language: "de" },
    `${ana}Subject: Freitag\n${mixed("mixed", words(""), file("winmail.dat", "application/ms-tnef", winmail("Kann Leo am Freitag früher gehen?")))}`,
  ],
  [
    "Outlook, another time proposed, with no word",
    { kind: "human", files: [" text/calendar"] },
    `${ana}Subject: New Time Proposed: Parents' evening\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=b1\n\n--b1\nContent-Type: text/plain; charset=utf-8\n\n\n--b1\nContent-Type: text/calendar; method=COUNTER; charset=utf-8\n\nBEGIN:VCALENDAR\nMETHOD:COUNTER\nBEGIN:VEVENT\nUID:1@example\nSUMMARY:Parents' evening\nDTSTART:20261117T180000Z\nEND:VEVENT\nEND:VCALENDAR\n--b1--\n`,
  ],
  [
    "Apple Mail, a file in two forks",
    {
      kind: "human",
      visible: "Here is the photo of the form.",
      files: ["form.jpg application/applefile", "form.jpg image/jpeg"],
    },
    `${ana}X-Mailer: Apple Mail (2.3776)\nSubject: Form\n${mixed("mixed", words("Here is the photo of the form."), `Content-Type: multipart/appledouble; boundary="b2"\n\n--b2\n${file("form.jpg", "application/applefile", "AAUWBwACAAA=")}\n--b2\n${file("form.jpg", "image/jpeg", "/9j/4AAQSkZJRg==", "inline")}\n--b2--\n`)}`,
  ],
  [
    "Notes, an answer above its quotation",
    { kind: "human", visible: "Thank you, we come at nine.\n\nAna Souza", language: "en" },
    `${answer}X-Mailer: HCL Notes Release 12.0.2\nSubject: Re: Your question\n${plain}Thank you, we come at nine.\n\nAna Souza\n\n\n\nFrom:   "Oak Hill" <desk@school.example>\nTo:     "Ana Souza" <ana@example.org>\nDate:   16.11.2026 09:41\nSubject:        Your question\n\n\n\nPlease come at nine or at ten.\n`,
  ],
  [
    "GroupWise, an answer above its quotation",
    { kind: "human", visible: "Yes, he may go on the trip.\n\nAna", language: "en" },
    `${answer}X-Mailer: Novell GroupWise Internet Agent 18.4.2\nSubject: Re: Trip\n${plain}Yes, he may go on the trip.\n\nAna\n\n>>> Oak Hill <desk@school.example> 11/16/2026 9:41 AM >>>\nMay Leo go on the trip?\nThe desk\n`,
  ],
  [
    "Zimbra, an answer above its quotation, in French",
    { kind: "human", visible: "Bonjour, merci pour votre réponse, nous viendrons jeudi.", language: "fr" },
    `${answer}X-Mailer: Zimbra 9.0.0 (ZimbraWebClient - FF120 (Win)/9.0.0)\nSubject: Re: Rendez-vous\n${plain}Bonjour, merci pour votre réponse, nous viendrons jeudi.\n\n----- Mail original -----\nDe: "Oak Hill" <desk@school.example>\nÀ: "Ana Souza" <ana@example.org>\nEnvoyé: Lundi 16 Novembre 2026 09:41:00\nObjet: Rendez-vous\n\nJeudi ou vendredi ?\n`,
  ],
  [
    "Kerio, away",
    { kind: "auto_reply" },
    `${answer}Auto-Submitted: auto-replied\nX-Mailer: Kerio Connect 10.0.4\nSubject: Your question\n${plain}I am on leave until Monday.\n`,
  ],
  [
    "Mailman 3, a digest",
    { kind: "list", files: [" message/rfc822", " message/rfc822"] },
    `From: parents-request@lists.example.org\n${to}List-Id: Parents <parents.lists.example.org>\nPrecedence: list\nX-Mailman-Version: 3.3.8\nSubject: Parents Digest, Vol 12, Issue 3\n${mixed("mixed", words("Send Parents mailing list submissions to parents@lists.example.org"), "Content-Type: multipart/digest; boundary=b2\n\n--b2\nContent-Type: message/rfc822\n\nFrom: a@example.org\nSubject: One\n\nFirst\n--b2\nContent-Type: message/rfc822\n\nFrom: b@example.org\nSubject: Two\n\nSecond\n--b2--\n")}`,
  ],
  [
    "Mailman 2, a mail that waits for its moderator",
    { kind: "auto_reply" },
    `From: parents-bounces@lists.example.org\n${to}X-Mailman-Version: 2.1.39\nPrecedence: bulk\nX-List-Administrivia: yes\nList-Id: Parents <parents.lists.example.org>\nSubject: Your message to Parents awaits moderator approval\n${plain}Your mail to 'Parents' with the subject\n\n    Snow day\n\nIs being held until the list moderator can review it for approval.\n`,
  ],
  [
    "Google Groups, a mail that waits for its moderator",
    { kind: "list" },
    `From: "'Ana' via Parents" <parents+msgappr@googlegroups.com>\n${to}Precedence: list\nMailing-list: list parents@googlegroups.com; contact parents+owners@googlegroups.com\nX-Google-Loop: groups\nSubject: Moderator's message for parents@googlegroups.com: pending\n${plain}A message requires your approval before it can be posted to the group.\n`,
  ],
  [
    "Slack, what was missed",
    { kind: "list" },
    `From: Slack <notification@slack.com>\n${to}List-Unsubscribe: <https://slack.example/u/1>\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\nSubject: [Oak Hill PTA] Ana sent you a message\n${mixed("alternative", words("You have a new direct message from Ana."), page("<p>You have a new direct message from Ana.</p>"))}`,
  ],
  [
    "Teams, what was missed",
    { kind: "list" },
    `From: "Ana in Teams" <no-reply@teams.mail.microsoft>\n${to}Feedback-ID: 5:teams:missed\nX-MS-Exchange-Organization-AutoForwarded: true\nList-Unsubscribe: <https://teams.example/u/1>\nSubject: Ana sent you a message in Teams\n${mixed("alternative", words("Hi, your teammates are trying to reach you in Microsoft Teams."), page("<p>Hi, your teammates are trying to reach you in Microsoft Teams.</p>"))}`,
  ],
  [
    "a school's system, to all parents",
    { kind: "list", replyTo: "reply+abc@parentsquare.example" },
    `From: "Lincoln Elementary (ParentSquare)" <donotreply@parentsquare.example>\n${to}Reply-To: reply+abc@parentsquare.example\nPrecedence: bulk\nList-Unsubscribe: <https://parentsquare.example/u/1>\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\nSubject: Picture day is on Friday\n${plain}Dear families, picture day is on Friday.\n`,
  ],
  [
    "a school's system, one parent's message handed on",
    { kind: "human", replyTo: "reply+q7x@parentsquare.example", language: "en" },
    `From: "Ana Souza (ParentSquare)" <donotreply@parentsquare.example>\n${to}Reply-To: reply+q7x@parentsquare.example\nSubject: New message from Ana Souza\n${plain}Good morning, Leo has lost his jacket on the bus. Whom can I ask about it?\n`,
  ],
  [
    "a school's grades, sent by themselves",
    { kind: "auto_reply", files: ["progress.pdf application/pdf"] },
    `From: PowerSchool <noreply@powerschool.example>\n${to}Auto-Submitted: auto-generated\nSubject: Progress Report for Leo\n${mixed("mixed", words("Attached is the progress report."), file("progress.pdf", "application/pdf", "JVBERi0xLjQ="))}`,
  ],
  [
    "a telephone system, a message that somebody spoke",
    { kind: "human", files: ["msg0001.wav audio/x-wav"] },
    `From: "Voicemail" <asterisk@pbx.example>\n${to}X-Asterisk-CallerID: 15550100\nX-Asterisk-CallerIDName: ANA SOUZA\nSubject: New message 1 in mailbox 100\n${mixed("mixed", words("Dear Desk,\n\n\tYou were just left a 0:23 long message (number 1) in mailbox 100 from ANA SOUZA <15550100>, on Monday.\n\n\t\t\t\t--Asterisk"), file("msg0001.wav", "audio/x-wav", "UklGRg=="))}`,
  ],
  [
    "a fax",
    { kind: "human", files: ["fax.tif image/tiff"] },
    `From: eFax <message@inbound.efax.example>\n${to}Subject: eFax message from "15550100" - 2 page(s), Caller-ID: 1-555-0100\n${mixed("mixed", words("You have received a 2 page fax at 2026-11-16 09:41:00 GMT."), file("fax.tif", "image/tiff", "SUkqAA=="))}`,
  ],
  [
    "a copier, a person's scan without words",
    { kind: "human", files: ["SKM_C25826111609410.pdf application/pdf"] },
    `From: ana@example.org\n${to}X-Mailer: KONICA MINOLTA bizhub C258\nSubject: Message from KM_C258\n${mixed("mixed", words(""), file("SKM_C25826111609410.pdf", "application/pdf", "JVBERi0xLjQ="))}`,
  ],
  [
    "iPhone, in Ukrainian",
    { kind: "human", visible: "Добрий день, Лео сьогодні хворий і не прийде.", language: "uk" },
    `${ana}X-Mailer: iPhone Mail (21B101)\nSubject: Leo\n${plain}Добрий день, Лео сьогодні хворий і не прийде.\n\nНадіслано з iPhone\n`,
  ],
  [
    "a text message, by the telephone company's gateway",
    { kind: "human", visible: "Leo missed the bus. Can someone tell Ms Ito", from: "5550100@vtext.example" },
    `From: 5550100@vtext.example\n${to}Subject:\n${plain}Leo missed the bus. Can someone tell Ms Ito\n`,
  ],
  [
    "a text with a picture, its words in a file",
    {
      kind: "human",
      visible: "Is this his jacket?",
      files: ["IMG_1.jpg image/jpeg", "text_0.txt text/plain", "smil.xml application/smil"],
    },
    `From: 5550100@vzwpix.example\n${to}Subject:\n${mixed("mixed", file("IMG_1.jpg", "image/jpeg", "/9j/4AAQSkZJRg=="), file("text_0.txt", "text/plain", Buffer.from("Is this his jacket?").toString("base64")), file("smil.xml", "application/smil", "PHNtaWw+PC9zbWlsPg=="))}`,
  ],
  [
    "a market's relay",
    {
      kind: "human",
      visible: "Hello, is the school's second-hand uniform still for sale?\n\nAna",
      replyTo: "ana-x7@members.market.example",
      language: "en",
    },
    `From: "Ana via Market" <ana-x7@members.market.example>\n${to}Reply-To: ana-x7@members.market.example\nIn-Reply-To: <a1@school.example>\nSubject: Re: Uniforms\n${plain}Hello, is the school's second-hand uniform still for sale?\n\nAna\n\n##- Please type your reply above this line -##\n\nOak Hill wrote:\n\nIt is.\n`,
  ],
  [
    "Microsoft 365, a locked mail",
    {
      kind: "human",
      protection: "encrypted",
      files: ["message_v2.rpmsg application/x-microsoft-rpmsg-message"],
    },
    `${ana}Subject: Leo's report\n${mixed("mixed", mixed("alternative", words("Ana Souza (ana@example.org) has sent you a protected message.\n\nRead the message<https://outlook.example/encryption>"), page("<p>Ana Souza (ana@example.org) has sent you a protected message.</p>")).replaceAll("b1", "b3").replace("MIME-Version: 1.0\n", ""), file("message_v2.rpmsg", "application/x-microsoft-rpmsg-message"))}`,
  ],
  // A second lot, written before the rules were looked at again.
  [
    "Gmail, an answer by one sign",
    { kind: "human", visible: "👍\n\nAna Souza reacted via Gmail" },
    `${answer}Subject: Re: Your question\n${mixed("alternative", words("👍\n\nAna Souza reacted via Gmail"), 'Content-Type: text/vnd.google.email-reaction+json; charset=utf-8\n\n{"emoji":"👍","version":1}\n', page("<div><p>👍</p><p>Ana Souza reacted via Gmail</p></div>"))}`,
  ],
  [
    "GroupWise, newer, in two lines",
    { kind: "human", visible: "Yes, he may.\n\nAna" },
    `${answer}X-Mailer: Novell GroupWise Internet Agent 23.4\nSubject: Re: Trip\n${plain}Yes, he may.\n\nAna\n\n>>> On 11/16/2026 at 9:41 AM, in message <5FB2.1@school.example>, Oak Hill\n<desk@school.example> wrote:\n> May Leo go on the trip?\n`,
  ],
  [
    "Notes, an answer above a line with the writer",
    { kind: "human", visible: "Leo has a cold today.", language: "en" },
    `${answer}Subject: Re: Leo\n${plain}Leo has a cold today.\n\n-----"Oak Hill" <desk@school.example> wrote: -----\nTo: "Ana Souza" <ana@example.org>\nFrom: "Oak Hill" <desk@school.example>\nDate: 11/16/2026 09:41AM\nSubject: Leo\n\nWhere is Leo?\n`,
  ],
  [
    "a help desk that has received it",
    { kind: "auto_reply" },
    `From: Example Support <support@example.zendesk.example>\n${to}In-Reply-To: <a1@school.example>\nX-Mailer: Zendesk Mailer\nAuto-Submitted: auto-generated\nX-Auto-Response-Suppress: All\nSubject: [Request received] Your question\n${plain}We have received your request (118).\n`,
  ],
  [
    "Google Drive, what a parent shares",
    { kind: "human", replyTo: "ana@example.org" },
    `From: "Ana Souza (via Google Drive)" <drive-shares-dm-noreply@google.example>\n${to}Reply-To: Ana Souza <ana@example.org>\nSubject: Document shared with you: "Doctor's letter"\n${plain}Ana Souza has shared a document with you.\n\nThis is the letter for Leo's absence.\n`,
  ],
  [
    "an invitation that is called off, with no word",
    { kind: "human", files: [" text/calendar"] },
    `${ana}Subject: Canceled: Talk about Leo\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=b1\n\n--b1\nContent-Type: text/plain; charset=utf-8\n\n\n--b1\nContent-Type: text/calendar; method=CANCEL; charset=utf-8\n\nBEGIN:VCALENDAR\nMETHOD:CANCEL\nBEGIN:VEVENT\nUID:1@example\nSUMMARY:Talk about Leo\nDTSTART:20261117T180000Z\nEND:VEVENT\nEND:VCALENDAR\n--b1--\n`,
  ],
  ...(
    [
      ["Polish", "To jest automatyczna odpowiedź. Jestem na urlopie do poniedziałku."],
      ["Swedish", "Detta är ett automatiskt svar. Jag är på semester till måndag."],
      ["Czech", "Toto je automatická odpověď. Do pondělí mám dovolenou."],
      ["Turkish", "Bu otomatik bir yanıttır. Pazartesiye kadar izindeyim."],
      ["Danish", "Dette er et automatisk svar. Jeg er på ferie til mandag."],
    ] as const
  ).map(([language, text]): [string, Expected, string] => [
    `away, ${language}, said in its words alone`,
    { kind: "auto_reply" },
    `${answer}Subject: Re: Your question\n${plain}${text}\n`,
  ]),
  [
    "a router's answering machine, German",
    { kind: "human", files: ["rec.0.000.wav audio/x-wav"] },
    `From: "FRITZ!Box" <box@example.org>\n${to}Subject: Nachricht von 017000000 (Ana)\n${mixed("mixed", words("Ihr Anrufbeantworter hat eine Nachricht aufgezeichnet."), file("rec.0.000.wav", "audio/x-wav", "UklGRg=="))}`,
  ],
  [
    "a text with a picture, as a page",
    { kind: "human", visible: "Is the bus late today?", language: "en" },
    `From: 5550100@mms.example\n${to}Subject: Multimedia Message\n${mixed("related", page('<html><head><title>Multimedia Message</title></head><body><table><tr><td><img src="cid:p1"></td></tr><tr><td>Is the bus late today?</td></tr></table></body></html>'), "Content-Type: image/jpeg; name=p1.jpg\nContent-ID: <p1>\nContent-Transfer-Encoding: base64\n\n/9j/4AAQSkZJRg==\n")}`,
  ],
  [
    "Exchange, relayed",
    { kind: "report" },
    `Return-Path: <>\nFrom: postmaster@example.org\n${to}Subject: Relayed: Your question\nMIME-Version: 1.0\nContent-Type: multipart/report; report-type=delivery-status; boundary=b1\n\n--b1\n${words("Delivery to these recipients or groups is complete, but no delivery notification was sent by the destination server:\n\nana@example.org")}\n--b1\nContent-Type: message/delivery-status\n\nReporting-MTA: dns;mx.example\n\nFinal-recipient: RFC822; ana@example.org\nAction: relayed\nStatus: 2.0.0\n--b1--\n`,
  ],
  [
    "Yandex, in Russian",
    { kind: "bounce", recipient: "leo@example.org", class: "5" },
    `Return-Path: <>\nFrom: mailer-daemon@yandex.example\n${to}Subject: Недоставленное сообщение\n${plain}Это письмо отправлено почтовым сервером yandex.example.\n\nК сожалению, мы вынуждены сообщить Вам о том, что Ваше письмо не может\nбыть отправлено одному или нескольким адресатам.\n\n<leo@example.org>: host mx.example.org[192.0.2.1] said: 550 5.7.1 No such user!\n`,
  ],
  [
    "QQ, in Chinese, as a page",
    { kind: "bounce", recipient: "leo@example.org", class: "5" },
    `Return-Path: <>\nFrom: =?utf-8?B?${Buffer.from("QQ邮箱管理员").toString("base64")}?= <PostMaster@qq.example>\n${to}Subject: =?utf-8?B?${Buffer.from("来自qq.com的退信").toString("base64")}?=\nMIME-Version: 1.0\n${page("<p>很抱歉您的邮件被退回来了……</p><table><tr><td>无法发送到</td><td>leo@example.org</td></tr><tr><td>退信原因</td><td>收件人邮件地址（leo@example.org）不存在，邮件无法送达。host mx.example.org[192.0.2.1] said: 550 5.1.1 User not found</td></tr></table>")}`,
  ],
  [
    "Yahoo, away",
    { kind: "auto_reply" },
    `${answer}Subject: Yahoo! Auto Response\n${plain}I am away.\n\n\n--------------------\n\nYour question\n`,
  ],
  [
    "a French guard that asks who writes",
    { kind: "challenge" },
    `From: Luc Petit <luc@example.org>\n${to}In-Reply-To: <a1@school.example>\nAuto-Submitted: auto-replied\nSubject: Re: Votre question [Mailinblack]\n${plain}Bonjour,\n\nVotre message est en attente. Pour qu'il me soit remis, merci de vous authentifier en cliquant sur ce lien : https://mib.example/a?x. Cette étape ne vous sera demandée qu'une seule fois.\n`,
  ],
  [
    "a parent who tells of a machine's answer, in Polish",
    { kind: "human", language: "pl" },
    `${answer}Subject: Re: Your question\n${plain}Dzień dobry, dostałam tylko wiadomość: to jest automatyczna odpowiedź, jestem na urlopie. Kto teraz odpowiada?\n`,
  ],
  ...(
    [
      ["da", "Hej, jeg kan desværre ikke komme på tirsdag. Hvornår er det næste møde på skolen?"],
      ["nb", "Hei, jeg kan dessverre ikke komme på tirsdag. Når er det neste møtet på skolen?"],
      ["fi", "Hei, poikani on kipeä eikä tule kouluun tänään. Kiitos!"],
    ] as const
  ).map(([language, text]): [string, Expected, string] => [
    `a parent who writes in ${language}`,
    { kind: "human", language },
    `${answer}Subject: Re: Leo\n${plain}${text}\n`,
  ]),
  [
    "a parent on leave, in Swedish",
    { kind: "human", language: "sv" },
    `${answer}Subject: Re: Mötet\n${plain}Hej, jag är på semester den veckan och kan inte komma på mötet. Går det bra på måndag i stället?\n`,
  ],
  // What looks like one of these, and is not.
  [
    "a person whose server writes as Exchange does, with no mail within",
    { kind: "human" },
    `${ana}X-MS-Journal-Report:\nSubject: Bus\n${plain}When does the bus leave?\n`,
  ],
  [
    "a person whose office writes below how to leave its list",
    { kind: "human" },
    `${ana}List-Unsubscribe: <mailto:leave@example.org>\nSubject: Bus\n${plain}When does the bus leave?\n`,
  ],
  [
    "a person who marks a line with three arrows",
    { kind: "human", visible: "Look here:\n\n>>> it says 9:41 <<<\n\nIs that right?" },
    `${answer}Subject: Re: Bus\n${plain}Look here:\n\n>>> it says 9:41 <<<\n\nIs that right?\n`,
  ],
  [
    "a person whose office names below what guards its mail",
    { kind: "human" },
    `${answer}Subject: Re: Bus\n${plain}When does the bus leave? I wait for your answer.\n\n--\nProtected by Mailinblack https://mailinblack.example\n`,
  ],
  [
    "a text file and no words: a file",
    { kind: "human", visible: "", files: ["notes.txt text/plain"] },
    `${ana}Subject: Notes\n${mixed("mixed", words(""), file("notes.txt", "text/plain"))}`,
  ],
  [
    "what is called signed and is none",
    { kind: "human", visible: "", protection: "signed", files: ["smime.p7m application/pkcs7-mime"] },
    `${ana}Subject: Leo\nMIME-Version: 1.0\nContent-Type: application/pkcs7-mime; smime-type=signed-data; name="smime.p7m"\nContent-Transfer-Encoding: base64\n\naGVsbG8=\n`,
  ],
];

test("mails of makers that stand in no corpus are told field by field", async (t) => {
  const wrong: string[] = [];
  let [right, all] = [0, 0];
  for (const [maker, expected, raw] of mails) {
    const told = await readTold(Buffer.from(raw.replaceAll("\n", "\r\n")));
    const found: Record<string, unknown> = {
      ...{ kind: told.kind, visible: told.visible, language: told.language, protection: told.protection },
      ...{ from: told.from?.address, replyTo: told.replyTo[0]?.address },
      ...{ recipient: told.bounce[0]?.recipient, class: told.bounce[0]?.status?.[0] },
      files: told.attachments.map(({ name, type }) => `${name ?? ""} ${type}`),
    };
    for (const [field, value] of Object.entries({ protection: null, ...expected })) {
      all++;
      if (JSON.stringify(found[field]) === JSON.stringify(value)) right++;
      else wrong.push(`${maker}: ${field} ${JSON.stringify(found[field])}`);
    }
    assert.equal(told.error, null, maker);
  }
  t.diagnostic(`${right} of ${all} fields of ${mails.length} mails`);
  assert.deepEqual(wrong, []);
});

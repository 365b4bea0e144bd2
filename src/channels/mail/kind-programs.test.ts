import assert from "node:assert/strict";
import { test } from "node:test";
import { readTold } from "./tell.ts";

const to = "To: desk@school.example\nDate: Mon, 16 Nov 2026 09:41:00 +0100\nMessage-ID: <x1@mx.example>\n";
const ana = `From: Ana Souza <ana@example.org>\n${to}`;
const answer = `${ana}In-Reply-To: <a1@school.example>\nReferences: <a1@school.example>\n`;
const daemon = (from: string, subject: string) =>
  `Return-Path: <>\nFrom: ${from}\n${to}Subject: ${subject}\n`;
const plain = "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n";
/** A report in parts: what a person reads, and what a machine reads. */
const report = (words: string, fields: string, type = "delivery-status") =>
  `MIME-Version: 1.0\nContent-Type: multipart/report; report-type=${type}; boundary="b1"\n\n--b1\nContent-Type: text/plain; charset=utf-8\n\n${words}\n\n--b1\nContent-Type: message/${type}\n\n${fields}\n\n--b1\nContent-Type: text/rfc822-headers\n\nFrom: desk@school.example\nMessage-ID: <a1@school.example>\nSubject: Your question\n\n--b1--\n`;
const failed = (who: string, status: string, said: string) =>
  `Reporting-MTA: dns; mx.example\n\nFinal-Recipient: rfc822;${who}\nAction: ${status.startsWith("4") ? "delayed" : "failed"}\nStatus: ${status}\nDiagnostic-Code: smtp; ${said}`;

type Told = { kind: string; recipient?: string; class?: string; language?: string };
/** Mails as real systems write them: what, how it has to be told, the mail. */
const mails: [what: string, told: Told, raw: string][] = [
  [
    "Exchange, German",
    { kind: "bounce", recipient: "ruth@example.org", class: "5" },
    `${daemon("Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@example.org>", "Unzustellbar: Ihre Anfrage")}${report("Fehler bei der Nachrichtenzustellung an folgende Empfänger oder Gruppen:\n\nruth@example.org\nDie eingegebene E-Mail-Adresse konnte nicht gefunden werden.", failed("ruth@example.org", "5.1.10", "550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup"))}`,
  ],
  [
    "Exchange, French",
    { kind: "bounce", recipient: "luc@example.org", class: "5" },
    `${daemon("postmaster@example.org", "=?utf-8?Q?Non_remis_:_Votre_question?=")}${report("Échec de la remise à ces destinataires ou groupes :\n\nluc@example.org\nLa boîte aux lettres du destinataire est pleine.", failed("luc@example.org", "5.2.2", "554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded"))}`,
  ],
  [
    "Exchange, Spanish",
    { kind: "bounce", recipient: "ana@example.org", class: "5" },
    `${daemon("postmaster@example.org", "No se puede entregar: Su pregunta")}${report("Error de entrega a estos destinatarios o grupos:\n\nana@example.org", failed("ana@example.org", "5.7.1", "550 5.7.1 Unable to relay"))}`,
  ],
  [
    "Exchange, in words alone, German",
    { kind: "bounce", recipient: "ruth@example.org", class: "5" },
    `${daemon("Systemadministrator <postmaster@example.org>", "Unzustellbar: Ihre Anfrage")}${plain}Ihre Nachricht hat einige oder alle Empfänger nicht erreicht.\n\n      Betreff:  Ihre Anfrage\n      Gesendet am:  16.11.2026 09:41\n\nFolgende(r) Empfänger kann/können nicht erreicht werden:\n\n      ruth@example.org am 16.11.2026 09:41\n            550 5.1.1 User unknown\n`,
  ],
  [
    "Gmail, address not found",
    { kind: "bounce", recipient: "luc@example.org", class: "5" },
    `${daemon("Mail Delivery Subsystem <mailer-daemon@googlemail.com>", "Delivery Status Notification (Failure)")}${report("** Address not found **\n\nYour message wasn't delivered to luc@example.org because the address couldn't be found, or is unable to receive mail.\n\nThe response from the remote server was:\n550 5.1.1 The email account that you tried to reach does not exist.", failed("luc@example.org", "5.1.1", "550-5.1.1 The email account that you tried to reach does not exist."))}`,
  ],
  [
    "Gmail, inbox full",
    { kind: "bounce", recipient: "luc@example.org", class: "5" },
    `${daemon("Mail Delivery Subsystem <mailer-daemon@googlemail.com>", "Delivery Status Notification (Failure)")}${report("** Recipient inbox full **\n\nYour message couldn't be delivered to luc@example.org. Their inbox is full, or it's getting too much mail right now.", failed("luc@example.org", "5.2.2", "552-5.2.2 The recipient's inbox is out of storage space"))}`,
  ],
  [
    "Gmail, delayed",
    { kind: "delay", recipient: "luc@example.org", class: "4" },
    `${daemon("Mail Delivery Subsystem <mailer-daemon@googlemail.com>", "Delivery Status Notification (Delay)")}${report("** Delivery incomplete **\n\nThere was a temporary problem delivering your message to luc@example.org. Gmail will retry for 46 more hours.", `${failed("luc@example.org", "4.4.1", "DNS Error: no answer")}\nWill-Retry-Until: Wed, 18 Nov 2026 08:00:00 -0800 (PST)`)}`,
  ],
  [
    "Postfix",
    { kind: "bounce", recipient: "leo@example.org", class: "5" },
    `${daemon("MAILER-DAEMON@mx.example (Mail Delivery System)", "Undelivered Mail Returned to Sender")}${report("This is the mail system at host mx.example.\n\nI'm sorry to have to inform you that your message could not\nbe delivered to one or more recipients.\n\n<leo@example.org>: host mx.example.org[192.0.2.1] said: 550 5.1.1 <leo@example.org>: Recipient address rejected", failed("leo@example.org", "5.1.1", "550 5.1.1 <leo@example.org>: Recipient address rejected"))}`,
  ],
  [
    "Postfix, delayed, then failed",
    { kind: "bounce", recipient: "leo@example.org", class: "4" },
    `${daemon("MAILER-DAEMON@mx.example", "Undelivered Mail Returned to Sender")}${report("<leo@example.org>: connect to mx.example.org[192.0.2.1]:25: Connection timed out\n\nI have tried for five days; your message is being returned.", "Reporting-MTA: dns; mx.example\n\nFinal-Recipient: rfc822; leo@example.org\nAction: failed\nStatus: 4.4.1\nDiagnostic-Code: X-Postfix; connect to mx.example.org[192.0.2.1]:25: Connection timed out")}`,
  ],
  [
    "Exim",
    { kind: "bounce", recipient: "leo@example.org", class: "5" },
    `${daemon("Mail Delivery System <Mailer-Daemon@mx.example>", "Mail delivery failed: returning message to sender")}X-Failed-Recipients: leo@example.org\nAuto-Submitted: auto-replied\n${plain}This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its\nrecipients. This is a permanent error. The following address(es) failed:\n\n  leo@example.org\n    host mx.example.org [192.0.2.1]\n    SMTP error from remote mail server after RCPT TO:<leo@example.org>:\n    550 5.1.1 No such user here\n`,
  ],
  [
    "Exim, a warning",
    { kind: "delay", recipient: "leo@example.org" },
    `${daemon("Mail Delivery System <Mailer-Daemon@mx.example>", "Warning: message 1abcde-000123-Ab delayed 24 hours")}Auto-Submitted: auto-replied\n${plain}This message was created automatically by mail delivery software.\nA message that you sent has not yet been delivered to one or more of its\nrecipients after more than 24 hours on the queue on mx.example.\n\nThe address to which the message has not yet been delivered is:\n\n  leo@example.org\n    Delay reason: connection refused\n\nNo action is required on your part. Delivery attempts will continue for\nsome time, and this warning may be repeated at intervals.\n`,
  ],
  [
    "qmail",
    { kind: "bounce", recipient: "leo@example.org", class: "5" },
    `${daemon("MAILER-DAEMON@mx.example", "failure notice")}${plain}Hi. This is the qmail-send program at mx.example.\nI'm afraid I wasn't able to deliver your message to the following addresses.\nThis is a permanent error; I've given up. Sorry it didn't work out.\n\n<leo@example.org>:\n192.0.2.1 does not like recipient.\nRemote host said: 550 5.1.1 unknown user\nGiving up on 192.0.2.1.\n\n--- Below this line is a copy of the message.\n\nReturn-Path: <desk@school.example>\n`,
  ],
  [
    "Sendmail",
    { kind: "bounce", recipient: "leo@example.org", class: "5" },
    `${daemon("Mail Delivery Subsystem <MAILER-DAEMON@mx.example>", "Returned mail: see transcript for details")}Auto-Submitted: auto-generated (failure)\n${report("The original message was received at Mon, 16 Nov 2026 09:41:00 GMT\n\n   ----- The following addresses had permanent fatal errors -----\n<leo@example.org>\n    (reason: 550 5.1.1 <leo@example.org>... User unknown)\n\n   ----- Transcript of session follows -----\n550 5.1.1 <leo@example.org>... User unknown", failed("leo@example.org", "5.1.1", "550 5.1.1 User unknown"))}`,
  ],
  [
    "Amazon SES",
    { kind: "bounce", recipient: "leo@example.org", class: "5" },
    `${daemon("MAILER-DAEMON@amazonses.com", "Delivery Status Notification (Failure)")}${report("An error occurred while trying to deliver the mail to the following recipients:\nleo@example.org", failed("leo@example.org", "5.1.1", "550 5.1.1 user unknown").replace("rfc822;", "rfc822; "))}`,
  ],
  [
    "Mailgun",
    { kind: "bounce", recipient: "leo@example.org", class: "5" },
    `${daemon("Mail Delivery System <MAILER-DAEMON@mailgun.org>", "Mail delivery failed: returning message to sender")}${report("A message that you sent could not be delivered to one or more of its recipients.\n\nleo@example.org\n550 5.1.1 No such mailbox", failed("leo@example.org", "5.1.1", "550 5.1.1 No such mailbox"))}`,
  ],
  [
    "Outlook.com, throttled",
    { kind: "delay", recipient: "leo@outlook.example", class: "4" },
    `${daemon("postmaster@mx.example", "Delivery Notification: Delivery has been delayed")}${report("This is a delay notification. Your message will be tried again.", failed("leo@outlook.example", "4.7.650", "451 4.7.650 The mail server [192.0.2.9] has been temporarily rate limited due to IP reputation."))}`,
  ],
  [
    "a full mailbox, in Portuguese",
    { kind: "bounce", recipient: "rui@example.org" },
    `${daemon("MAILER-DAEMON@mail.example.org", "Mensagem não entregue")}${plain}A sua mensagem não pôde ser entregue ao seguinte destinatário:\n\n<rui@example.org>: a caixa de correio está cheia (552 5.2.2 Mailbox full)\n`,
  ],
  [
    "a full mailbox, in Italian, from the provider",
    { kind: "bounce", recipient: "gio@example.org", class: "5" },
    `${daemon("postmaster@example.org", "Impossibile recapitare il messaggio")}${plain}Il messaggio non può essere recapitato a:\n\ngio@example.org\n552 5.2.2 Casella piena\n`,
  ],
  [
    "T-Online, German",
    { kind: "bounce", recipient: "ruth@example.org", class: "5" },
    `${daemon("Mail Delivery System <mailer-daemon@mx.example>", "Mail delivery failed: returning message to sender")}${plain}Diese Nachricht wurde automatisch von einem Mailserver erstellt.\n\nEine von Ihnen versandte Nachricht konnte an die folgenden Empfänger nicht zugestellt werden:\n\n  ruth@example.org\n    550 5.1.1 unknown recipient\n`,
  ],
  [
    "a complaint (ARF)",
    { kind: "report" },
    `From: feedback@isp.example\n${to}Subject: FW: Your question\n${report("This is an email abuse report for an email message received from IP 192.0.2.1.", "Feedback-Type: abuse\nUser-Agent: SomeGenerator/1.0\nVersion: 1\nOriginal-Rcpt-To: ana@example.org", "feedback-report")}`,
  ],
  [
    "a receipt: shown",
    { kind: "receipt" },
    `${ana}Subject: Read: Your question\n${report("Your message was read on Monday.", "Reporting-UA: Outlook\nFinal-Recipient: rfc822;ana@example.org\nOriginal-Message-ID: <a1@school.example>\nDisposition: manual-action/MDN-sent-manually; displayed", "disposition-notification")}`,
  ],
  [
    "a receipt: deleted unread",
    { kind: "receipt" },
    `${ana}Subject: Not read: Your question\n${report("Your message was deleted without being read.", "Final-Recipient: rfc822;ana@example.org\nDisposition: automatic-action/MDN-sent-automatically; deleted", "disposition-notification")}`,
  ],
  ...(
    [
      ["English", "Automatic reply: Your question", "I am out of the office until Monday."],
      ["German", "Automatische Antwort: Ihre Frage", "Ich bin bis Montag nicht im Büro."],
      ["French", "Réponse automatique : Votre question", "Je suis absent jusqu'à lundi."],
      ["Spanish", "Respuesta automática: Su pregunta", "Estaré fuera de la oficina hasta el lunes."],
      ["Italian", "Risposta automatica: La tua domanda", "Sono fuori ufficio fino a lunedì."],
      ["Portuguese", "Resposta automática: A sua pergunta", "Estou de férias até segunda-feira."],
      ["Polish", "Odpowiedź automatyczna: Pytanie", "Jestem poza biurem do poniedziałku."],
      ["Turkish", "Otomatik yanıt: Sorunuz", "Pazartesiye kadar ofis dışındayım."],
      ["Russian", "Автоматический ответ: Ваш вопрос", "Я в отпуске до понедельника."],
      ["Arabic", "رد تلقائي: سؤالك", "أنا خارج المكتب حتى يوم الاثنين."],
      ["Ukrainian", "Автоматична відповідь: Ваше питання", "Я у відпустці до понеділка."],
      ["Romanian", "Răspuns automat: Întrebarea", "Sunt în concediu până luni."],
      ["Hungarian", "Automatikus válasz: Kérdés", "Hétfőig szabadságon vagyok."],
      ["Swedish", "Automatiskt svar: Din fråga", "Jag är på semester till måndag."],
      ["Vietnamese", "Trả lời tự động: Câu hỏi", "Tôi đi vắng đến thứ Hai."],
      ["Chinese", "自动答复: 您的问题", "我不在办公室，周一回来。"],
    ] as const
  ).map(([language, subject, words]): [string, Told, string] => [
    `away, ${language}, said by its subject alone`,
    { kind: "auto_reply" },
    `${answer}Subject: =?utf-8?B?${Buffer.from(subject).toString("base64")}?=\n${plain}${words}\n`,
  ]),
  [
    "Google Calendar: accepted",
    { kind: "auto_reply" },
    `From: Ana Souza <ana@example.org>\nSender: Google Calendar <calendar-notification@google.com>\n${to}Auto-Submitted: auto-generated\nSubject: Accepted: Parents' evening @ Mon 16 Nov 2026 18:00 (desk@school.example)\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain; charset=utf-8\n\nAna Souza has accepted this invitation.\n--b\nContent-Type: text/calendar; method=REPLY; charset=utf-8\n\nBEGIN:VCALENDAR\nMETHOD:REPLY\nBEGIN:VEVENT\nUID:1@example\nEND:VEVENT\nEND:VCALENDAR\n--b--\n`,
  ],
  [
    "Outlook: accepted, with nothing said",
    { kind: "auto_reply" },
    `${answer}Subject: Accepted: Parents' evening\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain; charset=utf-8\n\n\n--b\nContent-Type: text/calendar; method=REPLY; charset=utf-8\n\nBEGIN:VCALENDAR\nMETHOD:REPLY\nBEGIN:VEVENT\nUID:1@example\nATTENDEE;PARTSTAT=ACCEPTED:mailto:ana@example.org\nEND:VEVENT\nEND:VCALENDAR\n--b--\n`,
  ],
  [
    "Outlook: declined, with a word",
    { kind: "human", language: "en" },
    `${answer}Subject: Declined: Parents' evening\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain; charset=utf-8\n\nWe cannot come on Monday because my daughter is ill. Can we come on Tuesday?\n--b\nContent-Type: text/calendar; method=REPLY; charset=utf-8\n\nBEGIN:VCALENDAR\nMETHOD:REPLY\nBEGIN:VEVENT\nUID:1@example\nEND:VEVENT\nEND:VCALENDAR\n--b--\n`,
  ],
  [
    "a parent through a list",
    { kind: "list" },
    `${ana}List-Id: Parents <parents.example.org>\nPrecedence: list\nSubject: [parents] The bus\n${plain}When does the bus leave on Friday?\n`,
  ],
  [
    "a parent's program sets List-Id on an answer of ours",
    { kind: "list" },
    `${answer}List-Id: <families.example.org>\nSubject: Re: Your question\n${plain}Thank you, we shall come on Friday at nine.\n`,
  ],
  [
    "a challenge",
    { kind: "challenge" },
    `From: Leo <leo@example.org>\n${to}In-Reply-To: <a1@school.example>\nAuto-Submitted: auto-replied\nSubject: Re: Your question [please verify]\n${plain}Your message is on hold. To have it delivered, please click the link to confirm that you are a real person: https://confirm.example/x1. You only need to do this once.\n`,
  ],
  [
    "a person in bulk",
    { kind: "human", language: "es" },
    `${ana}Precedence: bulk\nSubject: Pregunta\n${plain}Buenos días, ¿a qué hora sale el autobús de la escuela el viernes? Mi hijo lo necesita.\n`,
  ],
  [
    "a person who quotes a bounce",
    { kind: "human", language: "de" },
    `${ana}Subject: Re: Ihre Frage\n${plain}Guten Tag, meine Antwort an Sie kam gestern zurück. Haben Sie noch eine andere Adresse für die Klassenlehrerin?\n\n> This is the mail system at host mx.example.\n> <desk@school.example>: 550 5.1.1 User unknown\n`,
  ],
  [
    "a person who pastes a bounce without marks",
    { kind: "human", language: "en" },
    `${ana}Subject: Undelivered Mail Returned to Sender\n${plain}Good morning, this is what I get when I write to the nurse. What is wrong?\n\nThis is the mail system at host mx.example.\n<nurse@school.example>: 550 5.1.1 User unknown\n`,
  ],
  [
    "a person, with a sentence of their office below",
    { kind: "human", language: "fr" },
    `${ana}X-Auto-Response-Suppress: All\nSubject: Absence\n${plain}Bonjour, ma fille est malade et ne viendra pas à l'école demain. Merci de prévenir sa maîtresse.\n\n--\nThis message and any attachment are confidential.\n`,
  ],
  [
    "a person who accepts",
    { kind: "human" },
    `${answer}Subject: Accepted: Leo's place\n${plain}We accept the place for Leo. Which papers do you need from us?\n`,
  ],
];

test("mails of real systems, and of people whose mails look like theirs, are told for what they are", async () => {
  const wrong: string[] = [];
  for (const [what, expected, raw] of mails) {
    const told = await readTold(Buffer.from(raw.replaceAll("\n", "\r\n")));
    const [back] = told.bounce;
    const found: Told = {
      kind: told.kind,
      ...(expected.recipient && { recipient: back?.recipient ?? "" }),
      ...(expected.class && { class: back?.status?.[0] ?? "" }),
      ...(expected.language && { language: told.language ?? "" }),
    };
    if (JSON.stringify(found) !== JSON.stringify(expected)) wrong.push(`${what}: ${JSON.stringify(found)}`);
  }
  assert.deepEqual(wrong, []);
});

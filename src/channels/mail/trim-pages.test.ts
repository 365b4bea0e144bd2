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
  [
    "Outlook on a telephone, above a mail that was typed in new Outlook",
    "Thank you for asking.",
    `<html><body><div dir="auto">Thank you for asking.</div>${outlookHead()}<div class="elementToProof">May Leo go on the trip?</div></body></html>`,
  ],
  // A second lot, of twenty. What is quoted carries its mark only where the page itself says that it is quoted.
  [
    "Yandex, Russian",
    "Здравствуйте, Лео сегодня болен.",
    `<div>Здравствуйте, Лео сегодня болен.</div><div> </div><div>16.11.2026, 09:41, "Oak Hill" &lt;desk@school.example&gt;:</div><blockquote><div>Где Лео?</div></blockquote>`,
  ],
  [
    "Mail.ru, Russian",
    "Спасибо, придём в девять.",
    `<HTML><BODY><p>Спасибо, придём в девять.</p><p>&nbsp;</p><blockquote style="border-left:1px solid #0857A6; margin:10px; padding:0 0 0 10px;">Понедельник, 16 ноября 2026, 9:41 +03:00 от Oak Hill &lt;desk@school.example&gt;:<br>&nbsp;<div id=""><div class="js-helper">Когда вы придёте?</div></div></blockquote></BODY></HTML>`,
  ],
  [
    "QQ, Chinese",
    "谢谢，他明天来。",
    `<div>谢谢，他明天来。</div><div><br></div><div><includetail><div>&nbsp;</div><div style="font-size: 12px;padding:2px 0 2px 0;">------------------&nbsp;原始邮件&nbsp;------------------</div><div style="font-size: 12px;background:#efefef;padding:8px;"><div><b>发件人:</b>&nbsp;"Oak Hill" &lt;desk@school.example&gt;;</div><div><b>发送时间:</b>&nbsp;2026年11月16日(星期一) 上午9:41</div><div><b>收件人:</b>&nbsp;"Ana"&lt;ana@example.org&gt;;</div><div><b>主题:</b>&nbsp;Re: Leo</div></div><div>他什么时候来？</div></includetail></div>`,
  ],
  [
    "163, Chinese",
    "他今天生病了，请假一天。",
    `<div style="line-height:1.7;color:#000000;font-size:14px;font-family:Arial"><div>他今天生病了，请假一天。</div><div style="position:relative;zoom:1"></div><div id="divNeteaseMailCard"></div><br/><br/><br/><pre>At 2026-11-16 09:41:00, "Oak Hill" &lt;desk@school.example&gt; wrote:</pre><blockquote id="isReplyContent" style="PADDING-LEFT: 1ex; MARGIN: 0px 0px 0px 0.8ex; BORDER-LEFT: #ccc 1px solid"><div>Leo 在哪里？</div></blockquote></div>`,
  ],
  [
    "Naver, Korean",
    "네, 내일 갑니다.",
    `<div style="font-size:10pt; font-family:Gulim"><p>네, 내일 갑니다.</p><p><br></p><div class="replied_mail"><p style="FONT-SIZE: 10pt">-----Original Message-----<br><b>From:</b> "Oak Hill"&lt;desk@school.example&gt; <br><b>To:</b> &lt;ana@example.org&gt;; <br><b>Cc:</b> <br><b>Sent:</b> 2026-11-16 (월) 09:41:00 (GMT+09:00)<br><b>Subject:</b> Leo<br></p><p>내일 옵니까?</p></div></div>`,
  ],
  [
    "Zoho",
    "May we change the time?",
    `<div style="font-family: Verdana"><div>May we change the time?<br></div><div><br></div><div class="zmail_extra_hr" style="border-top: 1px solid rgb(204, 204, 204);"><br></div><div class="zmail_extra" data-zbluepencil-ignore="true"><div id="Zm-_Id_-Sgn1">---- On Mon, 16 Nov 2026 09:41:00 -0600 <b>${told}</b> wrote ---<br></div><blockquote id="blockquote_zmail"><div>At nine?</div></blockquote></div></div>`,
  ],
  [
    "Fastmail, between",
    "On Mon, 16 Nov 2026, at 9:41 AM, Oak Hill wrote:\n> May Leo go on the trip?\nYes.\n> Does he need lunch?\nNo, thank you.",
    `<!DOCTYPE html><html><head><title></title></head><body><div>On Mon, 16 Nov 2026, at 9:41 AM, Oak Hill wrote:<br></div><blockquote type="cite" id="qt"><div>May Leo go on the trip?<br></div></blockquote><div>Yes.<br></div><blockquote type="cite" id="qt2"><div>Does he need lunch?<br></div></blockquote><div>No, thank you.<br></div></body></html>`,
  ],
  [
    "Tutanota",
    "The jacket is blue, with a hood.",
    `<html><body><div dir="auto">The jacket is blue, with a hood.<br></div><div dir="auto"><br></div><div>Nov 16, 2026, 09:41 by desk@school.example:<br></div><blockquote class="tutanota_quote" style="border-left: 1px solid #93A3B8; padding-left: 10px; margin-left: 5px;"><div>Which colour is it?</div></blockquote></body></html>`,
  ],
  [
    "AOL",
    "We are on our way.",
    `<div style="color:black;font: 10pt Arial">We are on our way.<br><br><br><div style="font-family:arial,helvetica;font-size:10pt;color:black">-----Original Message-----<br>From: ${told}<br>To: ana@example.org &lt;ana@example.org&gt;<br>Sent: Mon, Nov 16, 2026 9:41 am<br>Subject: Leo<br><br><div>Where are you?</div></div></div>`,
  ],
  [
    "Roundcube, German, above",
    "Guten Tag, wir kommen gerne.",
    `<html><body style='font-size: 10pt; font-family: Verdana'><p>Guten Tag, wir kommen gerne.</p><p id="reply-intro">Am 2026-11-16 09:41, schrieb Oak Hill:</p><blockquote type="cite" style="padding: 0 0.4em; border-left: #1010ff 2px solid; margin: 0"><div>Kommen Sie?</div></blockquote></body></html>`,
  ],
  [
    "Outlook for Mac",
    "He will be there.\nThanks,\nAna",
    `<html><body><div><div>He will be there.</div><div>Thanks,</div><div>Ana</div></div><div><br></div><span id="OLK_SRC_BODY_SECTION"><div style="font-family:Calibri; border-top: #b5c4df 1pt solid;"><span style="font-weight:bold">From: </span> ${told}<br><span style="font-weight:bold">Date: </span> Monday, November 16, 2026 at 9:41 AM<br><span style="font-weight:bold">To: </span> Ana &lt;ana@example.org&gt;<br><span style="font-weight:bold">Subject: </span> Leo<br></div><div>Will he be there?</div></span></body></html>`,
  ],
  [
    "the mail of Windows 10",
    "Thank you, that is all.",
    `<html><body><div class="WordSection1"><p class="MsoNormal">Thank you, that is all.</p><p class="MsoNormal">Sent from <a href="https://go.microsoft.com/fwlink/?LinkId=550986">Mail</a> for Windows</p><div style='mso-element:para-border-div;border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in'><p class="MsoNormal"><b>From: </b><a href="mailto:desk@school.example">Oak Hill</a><br><b>Sent: </b>Monday, November 16, 2026 9:41 AM<br><b>To: </b><a href="mailto:ana@example.org">Ana</a><br><b>Subject: </b>Leo</p></div><p class="MsoNormal">Anything else?</p></div></body></html>`,
  ],
  [
    "eM Client",
    "Can he take the early bus?",
    `<html><body><div>Can he take the early bus?</div><div><br></div><div>------ Original Message ------</div><div>From "Oak Hill" &lt;<a href="mailto:desk@school.example">desk@school.example</a>&gt;</div><div>To "Ana" &lt;ana@example.org&gt;</div><div>Date 11/16/2026 9:41:00 AM</div><div>Subject Leo</div><div><br></div><div id="x1" class="ef"><blockquote cite="a1@school.example" type="cite" class="cite2"><div>He takes the late one.</div></blockquote></div></body></html>`,
  ],
  [
    "FairEmail",
    "He forgot his key; I wait at the gate.",
    `<html><body><div><span dir="auto">He forgot his key; I wait at the gate.<br></span></div><div class="fairemail_signature"><p>Sent with FairEmail</p></div><div class="fairemail_quote"><p dir="auto">On Nov 16, 2026 9:41 AM, ${told} wrote:</p><blockquote style="margin:0;border-left:3px solid #ccc; padding-left:3px;"><p>Who fetches Leo?</p></blockquote></div></body></html>`,
  ],
  [
    "Superhuman",
    "Yes please!",
    `<html><body><div>Yes please!<br></div><br><div class="sh-signature">Sent via <a href="https://sprh.mn/?vip=ana@example.org">Superhuman</a></div><br><br><div class="gmail_quote">On Mon, Nov 16, 2026 at 9:41 AM, Oak Hill <span dir="ltr">&lt;<a href="mailto:desk@school.example">desk@school.example</a>&gt;</span> wrote:<br><blockquote class="gmail_quote"><div>Shall we keep the place?</div></blockquote></div></body></html>`,
  ],
  [
    "Outlook on the web, German, answers above and a signature in a table",
    "Sehr geehrte Damen und Herren,\nmein Sohn ist bis Freitag krank.\nMit freundlichen Grüßen\nRuth Bell",
    `<html><body><div class="elementToProof">Sehr geehrte Damen und Herren,</div><div class="elementToProof">mein Sohn ist bis Freitag krank.</div><div class="elementToProof">Mit freundlichen Grüßen</div><div class="elementToProof">Ruth Bell</div><div id="Signature"><table><tr><td><img src="cid:l"></td><td>Muster GmbH</td></tr></table></div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>Von:</b> ${told}<br><b>Gesendet:</b> Montag, 16. November 2026 09:41<br><b>An:</b> Ruth Bell<br><b>Betreff:</b> Leo</div><div>Wo ist Leo?</div></body></html>`,
  ],
  [
    "Gmail, a forwarded mail below a question",
    "Is this letter from you?\n> ---------- Forwarded message ---------\n> From: Oak Hill <desk@school.example>\n> Date: Mon, Nov 16, 2026 at 9:41 AM\n> Subject: Fees\n> To: <ana@example.org>\nPlease pay by Friday.",
    `<div dir="ltr">Is this letter from you?<br><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>From: <strong class="gmail_sendername">Oak Hill</strong> <span>&lt;desk@school.example&gt;</span><br>Date: Mon, Nov 16, 2026 at 9:41 AM<br>Subject: Fees<br>To: &lt;ana@example.org&gt;<br></div><br><div>Please pay by Friday.</div></div></div>`,
  ],
  [
    "an iPhone, a forwarded mail below a question",
    "Is this true?\nBegin forwarded message:\n> From: Oak Hill <desk@school.example>\n> Date: November 16, 2026 at 9:41:00 AM CST\n> To: ana@example.org\n> Subject: Snow\n> The school is closed.",
    `<html><body dir="auto">Is this true?<br><div dir="ltr"><br>Begin forwarded message:<br><br></div><blockquote type="cite"><div dir="ltr"><b>From:</b> ${told}<br><b>Date:</b> November 16, 2026 at 9:41:00 AM CST<br><b>To:</b> ana@example.org<br><b>Subject:</b> <b>Snow</b><br><br></div></blockquote><blockquote type="cite"><div dir="ltr">The school is closed.</div></blockquote></body></html>`,
  ],
  [
    "Thunderbird, between, with a line of thanks above",
    "Thank you for your questions.\n> On 11/16/26 09:41, Oak Hill wrote:\n> May Leo go on the trip?\nYes.\n> Does he need lunch?\nNo.",
    `<html><body><p>Thank you for your questions.</p><div class="moz-cite-prefix">On 11/16/26 09:41, Oak Hill wrote:<br></div><blockquote type="cite" cite="mid:a1@school.example"><p>May Leo go on the trip?</p></blockquote><p>Yes.</p><blockquote type="cite" cite="mid:a1@school.example"><p>Does he need lunch?</p></blockquote><p>No.</p></body></html>`,
  ],
  [
    "Gmail, an answer in colour inside the quotation",
    "> On Mon, Nov 16, 2026 at 9:41 AM Oak Hill <desk@school.example> wrote:\n> May Leo go on the trip?\n> Yes, but he may not swim.",
    `<div dir="ltr"><br></div><br><div class="gmail_quote"><div class="gmail_attr">On Mon, Nov 16, 2026 at 9:41 AM Oak Hill &lt;desk@school.example&gt; wrote:</div><blockquote class="gmail_quote"><div>May Leo go on the trip?</div><div><font color="#ff0000">Yes, but he may not swim.</font></div></blockquote></div>`,
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

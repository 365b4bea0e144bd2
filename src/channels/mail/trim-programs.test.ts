import assert from "node:assert/strict";
import { test } from "node:test";
import { trim } from "./trim.ts";

/** Mails as programs send them: which one, what its writer wrote, and what the program put below it. */
const mails: [program: string, written: string, added: string][] = [
  [
    "Samsung Email, German",
    "Guten Tag,\n\nja, das passt. Danke!\n\nRuth",
    "\n\n\nVon meinem/meiner Galaxy gesendet\n\n\n-------- Ursprüngliche Nachricht --------\nVon: Oak Hill <desk@example.org> \nDatum: 16.11.26  09:41  (GMT+01:00) \nAn: Ruth <ruth@example.org> \nBetreff: Re: Bus \n\nWir haben es bekommen.\n",
  ],
  [
    "Samsung Email, Spanish",
    "Sí, mañana llega a las 9.",
    "\n\nEnviado desde mi Galaxy\n\n\n-------- Mensaje original --------\nDe: Oak Hill <desk@example.org> \nFecha: 16/11/26  09:41  (GMT-06:00) \nA: Ana <ana@example.org> \nAsunto: Re: Autobús \n\nLo hemos recibido.\n",
  ],
  [
    "Samsung Email, French",
    "Bonjour, il sera absent demain.",
    "\n\n\nEnvoyé depuis mon appareil Galaxy\n\n\n-------- Message d'origine --------\nDe : Oak Hill <desk@example.org> \nDate : 16/11/2026  09:41  (GMT+01:00) \nÀ : ana@example.org \nObjet : Re: Absence \n\nNous l'avons.\n",
  ],
  [
    "Samsung Email, Polish",
    "Dzień dobry, Leo jutro nie przyjdzie.",
    "\n\n\nWysłane z mojego urządzenia Galaxy\n\n\n-------- Oryginalna wiadomość --------\nOd: Oak Hill <desk@example.org> \nData: 16.11.2026  09:41  (GMT+01:00) \nDo: ana@example.org \nTemat: Re: Autobus \n\nMamy to.\n",
  ],
  [
    "Samsung Email, Korean",
    "내일 조금 늦게 가도 될까요?",
    "\n\n\n내 Galaxy에서 보냄\n\n\n-------- 원본 이메일 --------\n발신: Oak Hill <desk@example.org> \n날짜: 26/11/16  오전 9:41  (GMT+09:00) \n받은 사람: ana@example.org \n제목: Re: 버스 \n\n받았습니다.\n",
  ],
  [
    "Samsung Email, Italian",
    "Buongiorno, va bene così.",
    "\n\nInviato dal mio Galaxy\n\n\n-------- Messaggio originale --------\nDa: Oak Hill <desk@example.org> \nData: 16/11/26  09:41  (GMT+01:00) \nA: ana@example.org \nOggetto: Re: Bus \n\nRicevuto.\n",
  ],
  [
    "Yahoo Mail for iPhone, French",
    "Merci, et la cantine ?",
    "\n\n\nEnvoyé à partir de Yahoo Mail pour iPhone\n\n\nLe lundi, novembre 16, 2026, 9:41 AM, Oak Hill <desk@example.org> a écrit :\n\nNous l'avons.\n",
  ],
  [
    "Yahoo Mail on Android, Spanish",
    "Gracias. ¿Y el comedor?",
    "\n\nEnviado desde Yahoo Mail para Android\n \n  El lun, 16 nov 2026 a la(s) 9:41 a. m., Oak Hill<desk@example.org> escribió:   Lo hemos recibido.\n",
  ],
  [
    "iCloud on the web",
    "She is ill today.\n\nAna",
    "\n\n> On Nov 16, 2026, at 9:41 AM, Oak Hill <desk@example.org> wrote:\n> \n> We have it.\n> \n",
  ],
  [
    "Outlook for iOS, French",
    "D'accord pour vendredi.",
    "\n\nObtenir Outlook pour iOS<https://aka.ms/o0ukef>\n________________________________\nDe : Oak Hill <desk@example.org>\nEnvoyé : lundi 16 novembre 2026 09:41\nÀ : Ana <ana@example.org>\nObjet : Re: Bus\n\nNous l'avons.\n",
  ],
  [
    "Outlook for iOS, Danish",
    "Hej, hun kommer i morgen.",
    "\n\nHent Outlook til iOS<https://aka.ms/o0ukef>\n________________________________\nFra: Oak Hill <desk@example.org>\nSendt: mandag den 16. november 2026 09:41\nTil: Ana <ana@example.org>\nEmne: SV: Bus\n\nVi har det.\n",
  ],
  [
    "Outlook for iOS, German",
    "Er kommt später.",
    "\n\nOutlook für iOS beziehen<https://aka.ms/o0ukef>\n________________________________\nVon: Oak Hill <desk@example.org>\nGesendet: Montag, 16. November 2026 09:41\nAn: Ana\nBetreff: AW: Bus\n\nWir haben es.\n",
  ],
  [
    "Proton Mail for iOS",
    "Is there school on Friday?",
    "\n\nSent from [Proton Mail](https://proton.me/mail/home) for iOS.\n\n-------- Original Message --------\nOn Monday, 11/16/26 at 09:41 Oak Hill <desk@example.org> wrote:\n\n> We have it.\n",
  ],
  [
    "Proton Mail on the web, French",
    "Merci beaucoup.",
    "\n\nEnvoyé avec la messagerie sécurisée [Proton Mail.](https://proton.me/)\n\nLe lundi 16 novembre 2026 à 09:41, Oak Hill <desk@example.org> a écrit :\n\n> Nous l'avons.\n",
  ],
  [
    "HEY",
    "Two things:\n\n1. the bus\n2. her coat",
    "\n\nOn November 16, 2026, Oak Hill <desk@example.org> wrote:\n> We have it.\n",
  ],
  [
    "Spark",
    "Thanks, all good.",
    "\n\nSent via Spark (https://sparkmailapp.com/source?from=signature)\nOn Nov 16, 2026 at 9:41 AM -0600, Oak Hill <desk@example.org>, wrote:\n> We have it.\n",
  ],
  [
    "Zoho Mail",
    "May he leave at noon?",
    "\n\n\nSent using https://www.zoho.com/mail/\n\n\n\n\n---- On Mon, 16 Nov 2026 09:41:00 -0600 Oak Hill <desk@example.org> wrote ---\n\n\n\nWe have it.\n",
  ],
  [
    "Roundcube, German",
    "Danke, dann bis Freitag.",
    "\n\nAm 2026-11-16 09:41, schrieb Oak Hill:\n> Wir haben es.\n> \n> Das Schulbüro\n",
  ],
  [
    "Roundcube, French, without an address",
    "Je passerai demain.",
    "\n\nLe 2026-11-16 09:41, Oak Hill a écrit :\n\n> Nous l'avons.\n",
  ],
  [
    "Horde, German",
    "Sie ist wieder gesund.",
    "\n\n\nZitat von Oak Hill <desk@example.org>:\n\n> Wir haben es.\n\n\n\n",
  ],
  [
    "K-9 Mail",
    "She has a dentist at ten.",
    "\n-- \nSent from my Android device with K-9 Mail. Please excuse my brevity.\n\nOn November 16, 2026 9:41:00 AM CST, Oak Hill <desk@example.org> wrote:\n>We have it.\n>\n",
  ],
  [
    "Thunderbird for Android, German",
    "Bitte rufen Sie mich an.",
    "\n-- \nDiese Nachricht wurde von meinem Android-Gerät mit Thunderbird gesendet.\n\nAm 16. November 2026 09:41:00 MEZ schrieb Oak Hill <desk@example.org>:\n>Wir haben es.\n",
  ],
  [
    "Fastmail",
    "Hello again,\n\nwhich form is it?",
    "\n\nOn Mon, Nov 16, 2026, at 9:41 AM, Oak Hill wrote:\n> We have it.\n> \n> The desk\n",
  ],
  [
    "Superhuman",
    "Works for us.",
    "\n\nSent via Superhuman ( https://sprh.mn/?vip=ana@example.org )\n\nOn Mon, Nov 16, 2026 at 9:41 AM, Oak Hill < desk@example.org > wrote:\n\n> \n> We have it.\n> \n",
  ],
  [
    "Mailspring",
    "He will be late.",
    "\n\nSent from Mailspring (https://getmailspring.com/), the best free email app for work\nOn Nov 16 2026, at 9:41 am, Oak Hill <desk@example.org> wrote:\n> We have it.\n",
  ],
  [
    "Yandex",
    "Спасибо! А завтра?",
    '\n \n16.11.2026, 09:41, "Oak Hill" <desk@example.org>:\n> Мы получили.\n',
  ],
  [
    "Yandex on a telephone",
    "Она заболела.",
    '\n \n-- \nОтправлено из мобильного приложения Яндекс Почты\n \n \n16.11.2026, 09:41, "Oak Hill" <desk@example.org>:\n\nМы получили.\n',
  ],
  [
    "Mail.ru",
    "Можно прийти позже?",
    "\n \n \nПонедельник, 16 ноября 2026, 9:41 +03:00 от Oak Hill <desk@example.org>:\n \nМы получили.\n",
  ],
  [
    "QQ Mail",
    "明天可以晚点到吗？",
    '\n\n\n\n\n------------------ 原始邮件 ------------------\n发件人: "Oak Hill" <desk@example.org>;\n发送时间: 2026年11月16日(星期一) 上午9:41\n收件人: "Ana"<ana@example.org>;\n\n主题: Re: 校车\n\n\n\n我们收到了。\n',
  ],
  [
    "163",
    "谢谢，明天见。",
    '\n\n\n\n\n\n\nAt 2026-11-16 09:41:00, "Oak Hill" <desk@example.org> wrote:\n>We have it.\n',
  ],
  [
    "NetEase on a telephone",
    // A name without a mark of a signature stays, as everywhere.
    "好的。\n\n\n| |\nAna\n|\n|\nana@example.org\n|",
    "\n\n\n---- 回复的原邮件 ----\n| 发件人 | Oak Hill<desk@example.org> |\n| 发送日期 | 2026年11月16日 09:41 |\n| 收件人 | Ana<ana@example.org> |\n| 主题 | Re: 校车 |\n我们收到了。\n",
  ],
  [
    "Naver",
    "감사합니다. 금요일에 갈게요.",
    '\n\n\n-----Original Message-----\nFrom: "Oak Hill"<desk@example.org>\nTo: "Ana"<ana@example.org>;\nCc:\nSent: 2026-11-16 (월) 09:41:00 (GMT+09:00)\nSubject: Re: 버스\n\n받았습니다.\n',
  ],
  [
    "Daum",
    "네, 알겠습니다.",
    "\n\n\n--------- 원본 메일 ---------\n보낸사람: Oak Hill <desk@example.org>\n받는사람: Ana <ana@example.org>\n날짜: 2026년 11월 16일 월요일, 09시 41분 00초 +0900\n제목: Re: 버스\n\n받았습니다.\n",
  ],
  [
    "OX App Suite",
    "Vielen Dank.",
    "\n\n> Oak Hill <desk@example.org> hat am 16.11.2026 09:41 CET geschrieben:\n> \n>  \n> Wir haben es.\n",
  ],
  [
    "Orange",
    "Bonjour, merci.",
    '\n\n\n> Message du 16/11/26 09:41\n> De : "Oak Hill" <desk@example.org>\n> A : ana@example.org\n> Copie à : \n> Objet : Re: Bus\n> \n> Nous l\'avons.\n',
  ],
  [
    "myMail for Android",
    "He feels better.",
    "\n\n--\nSent from myMail for Android\n\n\nMonday, 16 November 2026, 09:41 +0000 from Oak Hill  <desk@example.org>:\n>We have it.\n",
  ],
  [
    "GMX for Android, German",
    "Danke, bis morgen.",
    "\n\n--\nDiese Nachricht wurde von meinem Android Mobiltelefon mit GMX Mail gesendet.\nAm 16.11.26, 09:41 schrieb Oak Hill <desk@example.org>:\n> Wir haben es.\n",
  ],
  [
    "WEB.DE for Android, German",
    "Er kommt um neun.",
    "\n\nDiese Nachricht wurde von meinem Android Mobiltelefon mit WEB.DE Mail gesendet.\n",
  ],
  [
    "GMX for Android, English",
    "He comes at nine.",
    "\n\nThis message was sent from my Android mobile phone with GMX Mail.\n",
  ],
  [
    "GMX for Android, French",
    "Il arrive à neuf heures.",
    "\n\nCe message a été envoyé depuis mon téléphone mobile Android avec GMX Mail.\n",
  ],
  [
    "GMX for Android, Spanish",
    "Llega a las nueve.",
    "\n\nEste mensaje ha sido enviado desde mi teléfono móvil Android con GMX Mail.\n",
  ],
  [
    "mail.com for Android",
    "Fine with us.",
    "\n\n-- \nSent from my Android phone with mail.com Mail. Please excuse my brevity.\n",
  ],
  [
    "Thunderbird, Finnish",
    "Kiitos, sopii hyvin.",
    "\n\nMatti Meikäläinen kirjoitti 3.2.2026 klo 12.10:\n> Saimme sen.\n",
  ],
  [
    "Thunderbird, Swedish",
    "Tack, det går bra.",
    "\n\nDen 2026-02-03 kl. 12:10, skrev Eva Ek:\n> Vi har fått det.\n",
  ],
  ["Thunderbird, Danish", "Tak for det.", "\n\nDen 03.02.2026 kl. 12.10 skrev Eva Eg:\n> Vi har det.\n"],
  [
    "Thunderbird, Norwegian",
    "Takk skal du ha.",
    "\n\nEva Eik skrev den 03.02.2026 12:10:\n> Vi har fått det.\n",
  ],
  [
    "Thunderbird, Icelandic",
    "Takk fyrir.",
    "\n\nÞann 3.2.2026 kl. 12:10, skrifaði Eva Jónsdóttir:\n> Við höfum það.\n",
  ],
  [
    "Thunderbird, Estonian",
    "Aitäh, sobib.",
    "\n\nEva Tamm kirjutas 03.02.2026 kell 12:10:\n> Saime kätte.\n",
  ],
  [
    "Thunderbird, Latvian",
    "Paldies, der.",
    "\n\n2026.02.03. 12:10, Eva Ozola rakstīja:\n> Mēs to saņēmām.\n",
  ],
  ["Thunderbird, Lithuanian", "Ačiū, tinka.", "\n\n2026-02-03 12:10, Eva Kairytė rašė:\n> Gavome.\n"],
  ["a day alone, English", "Yes, please.", "\n\nOn Mon, Ruth wrote:\n> We have it.\n"],
  ["a day alone, German", "Ja, bitte.", "\n\nAm Mo., Ruth schrieb:\n> Wir haben es.\n"],
  ["a day alone, German, the other way", "Ja, bitte.", "\n\nAm Mo. schrieb Ruth:\n\n> Wir haben es.\n"],
  ["a day alone, Spanish", "Sí, por favor.", "\n\nEl lun., Ruth escribió:\n> Lo tenemos.\n"],
];

test("of mails of fifty programs what their writers wrote stays, and nothing else", () => {
  for (const [program, written, added] of mails)
    assert.equal(trim({ text: written + added }).visible, written, program);
});

test("what a parent tells in such words stays", () => {
  for (const text of [
    "On Mon, Ruth wrote:\nhe hit her.\nIs that so?",
    "Am Mo., Ruth schrieb:\n„Er hat sie geschlagen.“",
    "On Monday Ms Ito wrote:\n\n“He may go home alone.” Who allowed it?",
    "Please look.\nMatti Meikäläinen kirjoitti 3.2.2026 klo 12.10:\nHän löi lasta.",
    "Kysymys.\nEva kirjutas 03.02.2026 kell 12:10:\nTa lõi last.",
    "He is at home.\nThis message was sent from my son and his phone is broken",
    "Er ist krank.\nDiese Nachricht wurde von meinem Sohn auf seinem Handy geschrieben und gesendet",
    "Il est malade.\nCe message a été envoyé depuis mon bureau par sa tante avec mon téléphone",
    "A letter came.\nThis message was sent from my phone by a stranger, who has my son's number",
    "Está mal.\nEste mensaje ha sido enviado desde mi trabajo y no tengo teléfono aquí",
    "Get the school's app for Android?\nObtenir le formulaire pour demain",
    "보내 주세요.\n집에서 보냄",
    "好的。\n---- 请回复 ----\n谢谢",
    "He said so.\nSent from Mum, the best phone for work is hers",
  ])
    assert.equal(trim({ text }).visible, text);
});

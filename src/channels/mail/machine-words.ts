import { inLines } from "../../letters/checks/in-lines.ts";

/** Subjects that a person may write too: a machine's only where the mail answers one, or a header says so as well. */
export const awaySubjects = [
  "out of office",
  "out of the office",
  "out-of-office",
  "away from my mail",
  "away from the office",
  "i am out of the office",
  "vacation:",
  "on vacation:",
  "on leave:",
  "on holiday:",
  "away:",
  "abwesend:",
  "abwesenheit:",
  "außer haus",
  "nicht im büro",
  "fuera de la oficina",
  "fuera de oficina",
  "ausente:",
  "absence du bureau",
  "absent du bureau",
  "absence:",
  "absence :",
  "absent(e)",
  "fora do escritório",
  "fuori sede",
  "fuori ufficio",
  "assenza:",
  "afwezig:",
  "niet op kantoor",
  "frånvaro:",
  "ikke til stede",
  "fravær:",
  "poissaolo:",
  "nieobecność:",
  "poza biurem",
  "mimo kancelář",
  "ofis dışında",
  "нет на месте",
  "вне офиса",
  "خارج المكتب",
  "מחוץ למשרד",
  "不在",
  "外出",
  "부재중",
];

/** How Notes tells of somebody who is away: "Ana Souza is out of the office (returning 11/23/2026)". */
export const awayInSubject = inLines(
  String.raw`
    ^(?!(?:re|aw|sv|fwd?|wg|tr|rv):).{0,100}\b(?:is|are) (?:currently )?(?:
      out of (?:the )?office|away from the office
    )\b|
    ^(?!aw:|wg:|re:).{0,100}\bist (?:außer haus|nicht im büro)\b
  `,
);

/** Of these a parent writes as well, about a child: then a header has to say that it is a machine's. */
export const ofAChildToo =
  /^(?:absen(?!ce du bureau|t du bureau)|ausente|abwesen|frånvaro|fravær|poissaolo|nieobecność|assenza|afwezig)/;

/** What a machine says of itself, and of whoever is away: only both together tell one that says so nowhere else. */
export const ofItself = inLines(
  String.raw`
    (?<![\p{L}\p{N}])(?:
      this is an? auto|auto(?:mated|matic|-?generated)\b.{0,15}\b(?:reply|response|message|email)|
      auto-?reply|automatisch (?:erzeugt|generiert|erstellt|gegenereerd)|automatische antwort|
      respuesta automática|réponse automatique|message automatique|risposta automatica|
      resposta automática|automatisch antwoord|автоматический ответ|автоматична відповідь|
      automatyczna odpowiedź|automatická odpověď|automatisk[ta]? (?:svar|avsvar)|automaattinen vastaus|
      otomatik (?:bir )?yanıt|automatikus válasz|răspuns automat
    )
  `,
  "u",
);
export const ofAbsence = inLines(
  String.raw`
    (?<![\p{L}\p{N}])(?:
      out of (?:the )?office|away from (?:the office|my desk)|
      on (?:annual |sick |maternity |parental )?leave|on (?:vacation|holiday)|
      no access to (?:my )?e-?mail|limited access|will return|back (?:on|in the office)|nicht im büro|
      im urlaub|nicht erreichbar|abwesend|fuera de la oficina|de vacaciones|ausente|absente?|en congé|
      fuori ufficio|in ferie|fora do escritório|de férias|afwezig|niet op kantoor|в отпуске|у відпустці|
      na urlopie|poza biurem|dovolen(?:á|é|ou)|mimo kancelář|
      på (?:semester|ferie|kontoret igjen|kontoret igen)|lomalla|izindeyim|izinde(?:yim|yiz)|
      ofis dışında|szabadságon|în concediu
    )
  `,
  "u",
);

/** How mail systems begin the subject of a report that a mail did not arrive, in lower case. */
export const bounceSubjects = [
  "undelivered mail returned to sender",
  "undeliverable:",
  "undeliverable mail",
  "undeliverable message",
  "delivery status notification",
  "delivery notification:",
  "delivery failure",
  "delivery failed",
  "delivery report",
  "delivery error",
  "delivery has failed",
  "failure notice",
  "failed mail",
  "failure delivery",
  "mail delivery failed",
  "mail delivery failure",
  "mail delivery problem",
  "mail could not be delivered",
  "mail system error",
  "message delivery failure",
  "message status - undeliverable",
  "message undeliverable",
  "non delivery report",
  "non-delivery",
  "non remis",
  "nondeliverable mail",
  "permanent delivery failure",
  "returned mail:",
  "returned to sender",
  "returned message",
  "unable to deliver",
  "unzustellbar",
  "no se puede entregar",
  "warning: could not send message",
  "warning: message",
  "delayed mail",
  "mail failure",
  "delivery incomplete",
  "delivery delayed",
  "delivery delay",
  "message not delivered",
  "message delivery has failed",
  "message delivery delayed",
  "your message couldn't be delivered",
  "your message could not be delivered",
  "there was an error sending your mail",
  "zustellung fehlgeschlagen",
  "nachricht nicht zustellbar",
  "mail konnte nicht zugestellt werden",
  "no se pudo entregar",
  "no entregado:",
  "échec de la remise",
  "échec de remise",
  "non remis:",
  "message non distribué",
  "não é possível entregar",
  "impossibile recapitare",
  "recapito non riuscito",
  "onbestelbaar:",
  "kan ikke leveres",
  "det går inte att leverera",
  "niedostarczalne:",
  "nedoručitelné:",
  "не доставлено",
  "недоставлено",
  "ваше сообщение не доставлено",
  "teslim edilemedi",
  "تعذر التسليم",
  "配信不能",
  "未送達",
  "无法投递",
  "전달할 수 없음",
];

/** Names before the @ that no person has. */
export const daemons = [
  "mailer-daemon",
  "mailerdaemon",
  "mail-daemon",
  "maildaemon",
  "postmaster",
  "post_master",
  "mail-delivery-subsystem",
  "maildeliverysubsystem",
  "bounce",
  "bounces",
];

export const noReply = [
  "noreply",
  "no-reply",
  "no_reply",
  "no.reply",
  "donotreply",
  "do-not-reply",
  "do_not_reply",
  "do.not.reply",
  "nepasrepondre",
  "no-responder",
  "noresponder",
];

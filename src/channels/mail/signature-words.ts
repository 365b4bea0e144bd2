import { inLines } from "../../letters/checks/in-lines.ts";

/** What telephones and mail programs add below a mail, in lower case: the beginning of a line that says nothing else. */
export const adverts = [
  "sent from my ",
  "sent from mail for ",
  "sent from outlook",
  "sent from yahoo",
  "sent from aol",
  "sent from samsung",
  "sent from the ",
  "sent from typeapp",
  "sent from bluemail",
  "sent from proton",
  "sent from gmail",
  "sent from workspace",
  "sent from nine",
  "sent from spark",
  "sent from mailspring",
  "sent with ",
  "sent via ",
  "sent using ",
  "get outlook for ",
  "get bluemail for ",
  "get typeapp for ",
  "download outlook",
  "von meinem iphone",
  "von meinem ipad",
  "von meinem handy",
  "von meinem samsung",
  "von meinem mobiltelefon",
  "gesendet von ",
  "gesendet mit ",
  "gesendet aus ",
  "holen sie sich outlook",
  "outlook für ",
  "enviado desde ",
  "enviado con ",
  "enviado com ",
  "enviado do ",
  "enviado de mi ",
  "enviado a partir ",
  "enviado pelo ",
  "enviado via ",
  "obtener outlook ",
  "obter o outlook ",
  "obter outlook ",
  "baixe o outlook",
  "envoyé de ",
  "envoyé depuis ",
  "envoyé à partir ",
  "envoyé avec ",
  "télécharger outlook",
  "télécharger yahoo",
  "obtenez outlook",
  "obtenir outlook",
  "inviato da ",
  "inviato dal ",
  "inviato con ",
  "ottieni outlook",
  "scarica outlook",
  "verzonden vanaf ",
  "verzonden vanuit ",
  "verzonden met ",
  "verzonden via ",
  "verstuurd vanaf ",
  "outlook voor ",
  "skickat från ",
  "sendt fra ",
  "hent outlook",
  "hämta outlook",
  "lähetetty ",
  "wysłane z ",
  "wysłano z ",
  "pobierz outlook",
  "pobierz program outlook",
  "odesláno z",
  "odoslané z",
  "trimis de pe ",
  "enviat des ",
  "iphone'umdan gönderildi",
  "iphone’umdan gönderildi",
  "ipad'imden gönderildi",
  "στάλθηκε από ",
  "отправлено с ",
  "отправлено из ",
  "надіслано з ",
  "أرسلت من ",
  "أُرسلت من ",
  "تم الإرسال من ",
  "مرسل من ",
  "ارسال شده از ",
  "נשלח מה",
  "נשלח מ",
  "iphoneから送信",
  "ipadから送信",
  "发自我的",
  "从我的",
  "获取 outlook",
  "取得 outlook",
  "從我的",
  "傳自我的",
  "我的iphone",
  "나의 iphone에서 보냄",
  "đã gửi từ ",
  "gửi từ ",
  "dikirim dari ",
  "ส่งจาก",
  "ipadala mula sa",
];

/** And in a whole sentence, which names the machine at once and ends with its program: "with GMX Mail". */
export const sentences = new RegExp(
  `^(?:this (?:message|e-?mail) was sent from my|diese (?:nachricht|e-?mail) wurde von meinem|ce (?:message|courriel|mail) a été envoyé (?:de|depuis|à partir de) mon|este (?:mensaje|correo) (?:ha sido|fue) enviado desde mi|esta mensagem foi enviada (?:do|pelo) meu|questo messaggio è stato inviato dal mio|dit bericht is verzonden vanaf mijn) (?:${[
    ...["android", "iphone", "ipad", "samsung", "galaxy", "huawei", "mobile", "phone", "tablet", "handy"],
    ...["mobiltelefon", "smartphone", "gerät", "téléphone", "appareil", "teléfono", "móvil", "dispositivo"],
    ...["telefone", "celular", "telefono", "cellulare", "telefoon", "toestel"],
  ].join(
    "|",
  )})[^,;?!]{0,40} (?:with|mit|avec|con|com|met) (?:\\S+ )?(?:mail|thunderbird|outlook)(?: gesendet| verschickt)?\\.?$`,
  "u",
);

/** What such a line names: a program, a machine or its maker. Without one of them it may be a parent's ("Sent with fever"). */
export const machines = inLines(
  String.raw`
    mail|outlook|app\b|app |aplicaci|aplicativ|iphon|ipad|android|\bios\b|galaxy|samsung|huawei|xiaomi|
    redmi|nokia|xperia|motorola|oneplus|pixel|blackberry|windows|yahoo|\baol\b|gmx|zoho|proton|
    superhuman|missive|shortwave|spark|hey\b|boomerang|phone|tablet|device|handy|mobil|ger[äa]t|telefon|
    teléfono|téléphone|cellulare|celular|móvil|appareil|dispositiv|apparaat|toestel|smartphone|puhelin|
    laitte|enhet|телефон|смартфон|устройств|почт|κινητό|هاتف|جهاز|جوال|گوشی|тел\.|电话|手机|版|华为|小米|荣耀|
    \b(?:
      alcatel|wiko|poco|tecno|infinix|moto|lg|htc|sony|zte|asus|acer|lenovo|honor|oppo|vivo|realme|
      kindle|chromebook|mac|macbook
    )\b
  `,
);

/** What programs that look for viruses add: a line that begins so and names a place on the web. */
export const verdicts = ["virus-free", "virenfrei", "sin virus", "libre de virus", "garanti sans virus"];

/** And what they add in whole sentences. */
export const checks = [
  "this email has been checked for viruses",
  "this email has been scanned",
  "this e-mail has been scanned",
  "diese e-mail wurde von avast",
  "diese e-mail wurde auf viren",
  "este correo electrónico ha sido comprobado",
  "l'absence de virus dans ce courrier",
  "no virus found in this",
];

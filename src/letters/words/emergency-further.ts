import { en } from "./en/index.ts";
import type { EmergencyAcknowledgement, Letter } from "./parts.ts";
import { paragraphs } from "./parts.ts";
import { writtenIn } from "./words-in.ts";

type Sentences = {
  call: (number: string) => string;
  waits: string;
  passed: string;
  line: (number: string) => string;
  school: (phone: string, reference: string) => string;
};

/** Whom to ring, in the languages in which danger is found and no other letter is written. */
const sentences: Readonly<Record<string, Sentences>> = {
  fr: {
    call: (number) => `Si quelqu’un est en danger, appelez tout de suite le ${number}`,
    waits: "N’attendez pas de lettre de notre part.",
    passed: "Nous avons transmis votre message à la personne de garde.",
    line: (number) => `Pour des pensées de suicide, le ${number} répond jour et nuit.`,
    school: (phone, reference) => `Appelez ensuite l’école au ${phone} et donnez la référence ${reference}.`,
  },
  de: {
    call: (number) => `Wenn jemand in Gefahr ist, rufen Sie jetzt ${number} an`,
    waits: "Warten Sie nicht auf einen Brief von uns.",
    passed: "Wir haben Ihre Nachricht an die diensthabende Person weitergegeben.",
    line: (number) => `Bei Gedanken an Suizid antwortet ${number} Tag und Nacht.`,
    school: (phone, reference) =>
      `Rufen Sie dann die Schule unter ${phone} an und nennen Sie das Zeichen ${reference}.`,
  },
  pt: {
    call: (number) => `Se alguém está em perigo, ligue agora para ${number}`,
    waits: "Não espere por uma carta nossa.",
    passed: "Passamos a sua mensagem à pessoa de plantão.",
    line: (number) => `Para pensamentos de suicídio, ${number} atende dia e noite.`,
    school: (phone, reference) => `Depois ligue para a escola, ${phone}, e diga a referência ${reference}.`,
  },
  zh: {
    call: (number) => `如果有人处于危险之中，请立即拨打 ${number}`,
    waits: "请不要等待我们的信件。",
    passed: "我们已将您的信息转交给值班人员。",
    line: (number) => `如有自杀的想法，${number} 昼夜有人接听。`,
    school: (phone, reference) => `然后请致电学校 ${phone}，并说明编号 ${reference}。`,
  },
  vi: {
    call: (number) => `Nếu có ai đang gặp nguy hiểm, hãy gọi ngay ${number}`,
    waits: "Xin đừng chờ thư của chúng tôi.",
    passed: "Chúng tôi đã chuyển tin nhắn của quý vị cho người đang trực.",
    line: (number) => `Khi có ý nghĩ tự tử, ${number} trả lời ngày đêm.`,
    school: (phone, reference) =>
      `Sau đó hãy gọi cho trường theo số ${phone} và cho biết mã số ${reference}.`,
  },
  pl: {
    call: (number) => `Jeśli ktoś jest w niebezpieczeństwie, proszę natychmiast zadzwonić pod ${number}`,
    waits: "Proszę nie czekać na list od nas.",
    passed: "Przekazaliśmy Państwa wiadomość osobie dyżurującej.",
    line: (number) => `Przy myślach samobójczych pod ${number} ktoś odbiera dniem i nocą.`,
    school: (phone, reference) =>
      `Następnie proszę zadzwonić do szkoły, ${phone}, i podać numer sprawy ${reference}.`,
  },
  ru: {
    call: (number) => `Если кто-то в опасности, немедленно позвоните по номеру ${number}`,
    waits: "Не ждите письма от нас.",
    passed: "Мы передали Ваше сообщение дежурному сотруднику.",
    line: (number) => `При мыслях о самоубийстве по номеру ${number} отвечают днём и ночью.`,
    school: (phone, reference) =>
      `Затем позвоните в школу, ${phone}, и назовите номер обращения ${reference}.`,
  },
  uk: {
    call: (number) => `Якщо хтось у небезпеці, негайно зателефонуйте за номером ${number}`,
    waits: "Не чекайте на лист від нас.",
    passed: "Ми передали Ваше повідомлення черговій особі.",
    line: (number) => `При думках про самогубство за номером ${number} відповідають удень і вночі.`,
    school: (phone, reference) =>
      `Потім зателефонуйте до школи, ${phone}, і назвіть номер звернення ${reference}.`,
  },
  tr: {
    call: (number) => `Tehlikede olan biri varsa hemen ${number} numarasını arayın`,
    waits: "Bizden mektup beklemeyin.",
    passed: "Mesajınızı nöbetçi kişiye ilettik.",
    line: (number) => `İntihar düşünceleri için ${number} gece gündüz yanıt verir.`,
    school: (phone, reference) => `Sonra okulu ${phone} numarasından arayın ve ${reference} kodunu söyleyin.`,
  },
  so: {
    call: (number) => `Haddii qof khatar ku jiro, isla hadda wac ${number}`,
    waits: "Ha sugin warqad naga timaada.",
    passed: "Farriintaada waxaan u gudbinnay qofka heeganka ah.",
    line: (number) => `Haddii ay jiraan fikrado is-dilid, ${number} waa laga jawaabaa habeen iyo maalin.`,
    school: (phone, reference) => `Kaddib dugsiga ka wac ${phone}, oo sheeg lambarka tixraaca ${reference}.`,
  },
  ur: {
    call: (number) => `اگر کوئی خطرے میں ہے تو فوراً ${number} پر فون کریں`,
    waits: "ہمارے خط کا انتظار نہ کریں۔",
    passed: "ہم نے آپ کا پیغام ڈیوٹی پر موجود شخص تک پہنچا دیا ہے۔",
    line: (number) => `خودکشی کے خیالات کی صورت میں ${number} پر دن رات جواب ملتا ہے۔`,
    school: (phone, reference) => `پھر اسکول کو ${phone} پر فون کریں اور یہ حوالہ نمبر بتائیں: ${reference}۔`,
  },
};

/**
 * The emergency letter in the parent's own language with the English one below, where the language was only found by the
 * words; null where we write every letter in it, or have no words of it.
 */
export function emergencyFurther(language: string, it: EmergencyAcknowledgement): Letter | null {
  const [spoken = ""] = language.toLowerCase().split(/[-_]/);
  const own = sentences[spoken];
  if (!own || writtenIn(language) !== "en") return null;
  const end = ({ zh: "。", ur: "۔" } as Record<string, string>)[spoken] ?? ".";
  const { body } = en.letters.emergency(it);
  return {
    subject: own.call(it.emergencyNumber),
    body: paragraphs(
      `${own.call(it.emergencyNumber)}${end} ${own.waits}`,
      own.passed,
      it.crisisLine && own.line(it.crisisLine),
      own.school(it.schoolPhone, it.reference),
      body,
    ),
  };
}

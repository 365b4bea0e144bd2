import type { WordList } from "../word-list.ts";

const empty = {
  turns: "",
  classes: {},
  harmless: [],
  asking: [],
  playing: [],
  urgent: [],
  past: [],
  glances: [],
};

/** The other languages once more: what a fresh reading asked for, and their figures of speech. */
export const otherFurther: readonly WordList[] = [
  {
    ...empty,
    language: "de",
    harmless: [
      "lache|lachen|lacht|gelacht|langweile|langweilt|argere|freue|frieren|friere mich|uns|sich|ihn tot|kaputt|zu",
      "stirbt|sterbe|sterben vor|fast langeweile|neugier|hunger|lachen|aufregung|durst|scham|mude",
      "fest|konzert|party|kuchen|stimmung|feier war|ist|sind der|die|eine bombe|hammer|wahnsinn",
      "bombe|bomben stimmung|wetter|fest|party",
      "todmude|sterbenslangweilig|bombenstimmung|bombenfest|mordshunger|mordsspass|totlachen",
      "spielzeug|wasser|plastik|holz|nerf pistole|pistolen|messer|schwert|schwerter|gewehr",
    ],
    signals: {
      "EM-SEXUAL": [
        "lehrer|trainer|onkel|mann|hausmeister|stiefvater|betreuer|mitschuler|junge|opa|fahrer ... tochter|sohn|kind|sie|ihn|madchen|jungen|schwester ... angefasst|begrapscht|gekusst|missbraucht|ausgezogen|belastigt|vergewaltigt",
      ],
      "EM-DEATH": [
        "~3 tochter|sohn|vater|mutter|mann|frau|bruder|schwester|schuler|schulerin|lehrer|lehrerin|kind ... gestorben|verstorben|tot|ums leben gekommen|todlich -hund|katze|hamster|film",
      ],
    },
  },
  {
    ...empty,
    language: "fr",
    harmless: [
      "meurt|mourir|meurs|mort|morte|mourons d|de|du envie|rire|faim|froid|soif|ennui|fatigue|chaud|trouille|honte|peur",
      "concert|fete|spectacle|gateau|c|est|etait une|la|de bombe|tuerie",
      "tue|tuent|me|nous le temps|l ambiance",
      "pistolet|pistolets|epee|epees|couteau a eau|en|plastique|jouet|bois",
    ],
    signals: {
      "EM-MEDICAL": ["tombe|tombee|chute ... bouge|reagit|reveille|respire .. plus|pas"],
      "EM-THREAT": [
        "menace|menacent|menaces .. de .. tuer|frapper|planter|egorger|poignarder & fils|fille|eleve|prof|mon|ma|classe|sortie",
      ],
    },
  },
  {
    ...empty,
    language: "pt",
    harmless: [
      "morrendo|morre|morro|morrer|morto|morta|mortos de|por vontade|rir|fome|frio|sono|calor|vergonha|saudade|medo|curiosidade|cansaco|amores|tedio|sede",
      "festa|show|bolo|foi|e|esta|uma bomba|matador|demais de alegria|chocolate|gente",
      "bomba de|d chocolate|alegria|agua|ar|gasolina",
      "pistola|pistolas|espada|espadas|faca|arma de agua|brinquedo|plastico|madeira",
      "matar|matando|mata a|o|saudade tempo|saudade|fome|curiosidade|aula",
    ],
    signals: {},
  },
  {
    ...empty,
    language: "vi",
    harmless: [
      "chet me",
      "nhieu|vui|thich|dep|ngon|met|me|buon|lanh|nong|cuoi|doi chet|muon di|me|duoc|chet|cuoi",
    ],
    signals: {
      "EM-MEDICAL": ["uong|nuot|an .. nham|qua lieu|nhieu|het .. thuoc|pin|hoa chat|thuoc tay|chat tay"],
      "EM-SEXUAL": [
        "thay|thay giao|ong|chu|ban trai|nguoi la|huan luyen vien .. so|so mo|sam so|cham|om|hon ... con|nguoi|nguc|mong|vung kin|chau",
      ],
    },
  },
  {
    ...empty,
    language: "ar",
    harmless: [
      "تموت|يموت|أموت|نموت|اموت على|من الضحك|كرة|الجوع|البرد|الملل|التعب|الشوكولاتة|الفضول|الحر|السلة",
    ],
    signals: {},
  },
  {
    ...empty,
    language: "zh",
    harmless: [
      "多|累|饿|餓|困|笑|烦|煩|热|熱|冷|忙|急|贵|貴 得|的 要 死|命",
      "想|爱|愛|笑|累|饿|餓|急|忙|烦|煩|冷|热|熱|气|贵 死 我|那|这|這|她|他|了|人",
    ],
    signals: {
      "EM-ABUSE": [
        "伤|傷|淤 青|瘀 青|疤|烫 伤|燙 傷|红 肿|紅 腫 & 爸 爸|妈 妈|媽 媽|继 父|繼 父|后 妈|後 媽|父 亲|父 親|叔 叔|奶 奶|爷 爷 & 打|踢|烫|燙|掐|抽|揍",
      ],
    },
  },
];

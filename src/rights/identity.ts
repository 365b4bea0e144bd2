/** 0 anonymous, 1 claimed, 2 address match, 3 contact control, 4 person seen, 5 authority proven. */
export type Level = 0 | 1 | 2 | 3 | 4 | 5;

/** What each way of making sure gives. `second_factor` is a link and a call-back together, never recorded by itself. */
export const levelOf = {
  mail: 2,
  one_time_link: 3,
  call_back: 3,
  photo_id: 4,
  second_factor: 4,
  document: 5,
} as const satisfies Record<string, Level>;
export type Method = keyof typeof levelOf;

/**
 * The level that a mail gives to the inquiry that it is about: nothing from an address that is not on file; a claim from
 * one that is; an address match when the school's own mail server also vouches for it (DMARC passed and aligned).
 */
export const levelOfMail = (mail: { isOnFile: boolean; isVouchedFor: boolean }): 0 | 1 | 2 =>
  mail.isOnFile ? (mail.isVouchedFor ? 2 : 1) : 0;

/** One proof as it was recorded. Moments are UTC text and compare as text. */
export type Proof = {
  method: string;
  level: Level;
  at: string;
  until: string;
  inquiry: string;
  /** Its inquiry came by mail: our letters, with the private link in the first of them, go to the address that wrote. */
  byMail: boolean;
  /** The student it was made for; null when none was linked: it then counts in its own inquiry only. */
  student: string | null;
};

/** What is on file about the person, as far as it decides what a proof is worth. */
export type OnFile = {
  email: boolean;
  phone: boolean;
  /** Since when; null: from the beginning. */
  emailSince: string | null;
  phoneSince: string | null;
  /** The later of the guardian's and the student's: what was proved up to it counts no more. */
  voidBefore: string | null;
};

/** What counts now. */
export type Proven = { level: Level; method: Method; at: string; until: string };

/** A contact carries no proof until it has been on file for so long. */
const contactDays = 30;
const day = 86_400_000;

/** May something be sent to, or rung at, this contact to make sure of the person? */
export function contactState(has: boolean, since: string | null, now: string): "usable" | "too_new" | "none" {
  if (!has) return "none";
  return since !== null && Date.parse(now) < Date.parse(since) + contactDays * day ? "too_new" : "usable";
}

const rests: Record<string, "email" | "phone" | undefined> = {
  mail: "email",
  one_time_link: "email",
  call_back: "phone",
};

/** Is a proof good at this moment? It drops at once when it expires, when something voids it, or when its contact changes. */
function stands(proof: Proof, file: OnFile, now: string): boolean {
  if (!(proof.at <= now && now < proof.until)) return false;
  if (file.voidBefore !== null && proof.at <= file.voidBefore) return false;
  const contact = rests[proof.method];
  if (!contact) return true;
  const since = contact === "email" ? file.emailSince : file.phoneSince;
  return contactState(file[contact], since, proof.at) === "usable";
}

/**
 * What a proof is worth here: in its own inquiry all of it. One from another inquiry says who the person is, not that this
 * is the person: it counts where this inquiry came from the address on file, and a person who was seen as contact control.
 */
function worth(proof: Proof, here: Here, isFromFile: boolean): Level {
  if (!Object.hasOwn(levelOf, proof.method)) return 0;
  const isHere = proof.inquiry === here.inquiry;
  if (isHere) return proof.student === null || proof.student === here.student ? proof.level : 0;
  if (!isFromFile || proof.method === "mail") return 0;
  if (proof.student === null || proof.student !== here.student) return 0;
  return proof.level > 3 ? 3 : proof.level;
}

/** The inquiry and the student that it is about. */
type Here = { inquiry: string; student: string | null };

/**
 * The identity that counts in this inquiry for this student now; null when nothing does. One proof covers one person and
 * one student. A link and a call-back for the same inquiry, within a day of each other, are two factors together.
 */
export function identityOf(proofs: readonly Proof[], file: OnFile, here: Here, now: string): Proven | null {
  const good = proofs.filter((proof) => stands(proof, file, now));
  const isFromFile = good.some(
    (proof) =>
      proof.method === "mail" &&
      proof.byMail &&
      proof.inquiry === here.inquiry &&
      worth(proof, here, false) > 0,
  );
  let best: Proven | null = null;
  const offer = (one: Proven) => {
    if (!best || one.level > best.level || (one.level === best.level && one.until > best.until)) best = one;
  };
  for (const proof of good) {
    const level = worth(proof, here, isFromFile);
    if (level > 0) offer({ level, method: proof.method as Method, at: proof.at, until: proof.until });
  }
  const own = good.filter((proof) => proof.inquiry === here.inquiry && worth(proof, here, false) > 0);
  for (const link of own.filter(({ method }) => method === "one_time_link"))
    for (const call of own.filter(({ method }) => method === "call_back"))
      if (Math.abs(Date.parse(link.at) - Date.parse(call.at)) <= day)
        offer({
          level: levelOf.second_factor,
          method: "second_factor",
          at: link.at > call.at ? link.at : call.at,
          until: link.until < call.until ? link.until : call.until,
        });
  return best;
}

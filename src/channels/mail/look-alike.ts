import { domainToUnicode } from "node:url";

// Letters that are taken for others at a glance; after the accents are gone, and in small letters.
const alike: Record<string, string> = {
  ...Object.fromEntries([..."аеорсухѕіјԁԛԝ"].map((letter, at) => [letter, "aeopcyxsijdqw"[at] ?? letter])),
  ...Object.fromEntries([..."кмтвнгπ"].map((letter, at) => [letter, "kmtbhrn"[at] ?? letter])),
  ...Object.fromEntries([..."αβεικνορτυχωγη"].map((letter, at) => [letter, "abeiknoptuxwyn"[at] ?? letter])),
  ...{
    ı: "i",
    ɡ: "g",
    ɑ: "a",
    ł: "l",
    ø: "o",
    đ: "d",
    "0": "o",
    "1": "l",
    "3": "e",
    "5": "s",
    i: "l",
    j: "l",
  },
};

/** What a domain looks like at a glance: punycode read out, accents gone, letters that are taken for one another the same. */
const atAGlance = (domain: string): string =>
  [...(domainToUnicode(domain) || domain).toLowerCase().normalize("NFKD").replaceAll(/\p{M}/gu, "")]
    .map((letter) => alike[letter] ?? letter)
    .join("")
    .replaceAll("rn", "m")
    .replaceAll("vv", "w")
    .replaceAll("cl", "d");

/** Second labels under which names are given as under a country's own. */
const shared = new Set([
  "ac",
  "co",
  "com",
  "edu",
  "gov",
  "k12",
  "net",
  "nhs",
  "org",
  "sch",
  "or",
  "ne",
  "go",
]);

/** The part of a domain that somebody was given: `mail.school.org` and `school.org` are of one hand. */
export function givenPart(domain: string): string {
  const labels = domain.toLowerCase().split(".");
  const [third, second = "", last = ""] = labels.slice(-3);
  // A school district of the United States: its name, k12, the state, the country.
  if (third === "k12") return labels.slice(-4).join(".");
  return labels.slice(labels.length > 2 && shared.has(second) && last.length === 2 ? -3 : -2).join(".");
}

/**
 * A domain that would be taken for another one: the same at a glance, one letter off, or with the other one's name in
 * front of its own. Never the same one, nor one of the same hand.
 */
export function looksLike(domain: string, real: string): boolean {
  const [theirs, ours] = [givenPart(domain), givenPart(real)];
  if (theirs === ours || ours.length < 6) return false;
  if (atAGlance(theirs) === atAGlance(ours)) return true;
  if (domain.toLowerCase().startsWith(`${ours}.`) || domain.toLowerCase().includes(`.${ours}.`)) return true;
  const [name = "", ...end] = theirs.split(".");
  const [own = "", ...ownEnd] = ours.split(".");
  // Short names are one letter off from many an honest one.
  return own.length >= 5 && end.join(".") === ownEnd.join(".") && isOneOff(name, own);
}

/** One letter more, less, other, or two exchanged. */
export function isOneOff(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < Math.min(a.length, b.length) && a[at] === b[at]) at++;
  const [restA, restB] = [a.slice(at), b.slice(at)];
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA.slice(2) === restB.slice(2) && restA[0] === restB[1] && restA[1] === restB[0])
  );
}

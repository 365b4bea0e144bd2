import { type SenderTrick, senderTricks } from "../../letters/words/sender-words.ts";
import { sameAddress } from "./addresses.ts";
import { isNobody } from "./automatic.ts";
import { givenPart, looksLike } from "./look-alike.ts";

type Written = { name: string; address: string };
type Person = { name: string; email: string | null };

/** Whom a sender could be taken for. `parents`: those on file with the same name or the same part before the @. */
export type Neighbours = { ours: readonly string[]; staff: readonly Person[]; parents: readonly Person[] };

/** Domains under which anybody has an address: alike names there are of many people. */
export const everybodys = new Set(
  (
    "gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com ymail.com icloud.com me.com mac.com aol.com " +
    "gmx.de gmx.net web.de t-online.de proton.me protonmail.com mail.com mail.ru yandex.ru qq.com 163.com comcast.net att.net " +
    "verizon.net orange.fr free.fr laposte.net libero.it uol.com.br terra.com.br hotmail.es hotmail.fr yahoo.es yahoo.fr yahoo.co.uk"
  ).split(" "),
);

/**
 * What is odd about who a mail says it is from, the gravest first; nothing of almost every mail. It proves nothing and
 * changes nothing: somebody is told to look twice.
 */
export function tricksOf(
  sender: Written,
  replyTo: Written | null,
  { ours, staff, parents }: Neighbours,
): SenderTrick[] {
  const { address } = sender;
  const domain = domainOf(address);
  const isOn = (one: Person) => one.email !== null && sameAddress(one.email, address);
  // Whoever writes from an address that we know is who they say, as far as an address can tell.
  const isKnown = parents.some(isOn) || staff.some(isOn);
  const isOurs = ours.some((own) => givenPart(domain) === givenPart(own));
  const named = (people: readonly Person[]) => people.filter((one) => isSameName(one.name, sender.name));
  const shown = addressIn(sender.name);
  const found: Record<SenderTrick, boolean> = {
    looks_like_school: !isOurs && ours.some((own) => looksLike(domain, own)),
    name_of_staff: !isKnown && !isOurs && named(staff).length > 0,
    looks_like_file:
      !isKnown &&
      parents.some(
        (one) =>
          one.email !== null &&
          (localOf(one.email) === localOf(address) || isSameName(one.name, sender.name)) &&
          looksLike(domain, domainOf(one.email)),
      ),
    name_is_address: shown !== null && bare(shown) !== bare(address) && !sender.name.includes(" via "),
    name_of_parent: !isKnown && named(parents).length > 0,
    answers_elsewhere:
      replyTo !== null &&
      !isNobody(address) &&
      givenPart(domainOf(replyTo.address)) !== givenPart(domain) &&
      localOf(replyTo.address) !== localOf(address) &&
      !isWithin(sender.name, replyTo.name),
  };
  return senderTricks.filter((trick) => found[trick]);
}

const domainOf = (address: string): string => address.slice(address.lastIndexOf("@") + 1).toLowerCase();
const localOf = (address: string): string => bare(address).slice(0, bare(address).lastIndexOf("@"));
/** Without what somebody put behind a plus, which reaches them all the same. */
const bare = (address: string): string =>
  address
    .trim()
    .toLowerCase()
    .replace(/\+[^@]*(?=@)/, "");

const addressIn = (name: string): string | null =>
  /[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,6}\.[a-z]{2,24}/i.exec(
    name.slice(0, 300),
  )?.[0] ?? null;

/** First and last name in either order, whatever case, accents and titles; one word alone is nobody's name. */
function isSameName(a: string, b: string): boolean {
  const [one, two] = [partsOf(a), partsOf(b)];
  return one.length > 1 && one.join(" ") === two.join(" ");
}
/** Every part of one name stands in the other: somebody's other address. */
function isWithin(name: string, other: string): boolean {
  const there = new Set(partsOf(other));
  const parts = partsOf(name);
  return parts.length > 0 && parts.every((part) => there.has(part));
}

const titles = new Set(["mr", "mrs", "ms", "miss", "dr", "prof", "sr", "sra", "dr.", "herr", "frau"]);
const partsOf = (name: string): string[] =>
  name
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== "" && !titles.has(part))
    .sort();

/** Why a mail did not arrive, in words that a person reads. */
export type Reason =
  | "mailbox unknown"
  | "mailbox full"
  | "mailbox closed"
  | "moved"
  | "domain unknown"
  | "takes no mail"
  | "too large"
  | "expired"
  | "unreachable"
  | "not authenticated"
  | "blocked"
  | "spam"
  | "virus"
  | "relaying refused"
  | "loop"
  | "content"
  | "policy"
  | "server trouble"
  | "unknown";

/** What servers say, in lower case and parted by bars, the more telling first. */
const sayings: [Reason, string][] = [
  ["takes no mail", "null mx|nullmx|no smtp service|does not accept mail|does not accept e-mail"],
  [
    "mailbox full",
    "mailbox full|mailbox is full|mailbox too full|inbox is full|inbox full|mail box full|" +
      "mailbox size limit|over quota|overquota|quota exceeded|exceeded quota|quota exceed|" +
      "exceeded storage|exceeds allowed size|exceeded the local limit|disk quota|is full|" +
      "exceeded his mailbox|exceeded its quota|out of storage|not enough storage|user is over|" +
      "insufficient storage|exceeded their mailbox|exceeded mailbox|full mailbox",
  ],
  [
    "mailbox closed",
    "disabled or discontinued|account is disabled|account disabled|account has been disabled|" +
      "account is suspended|account suspended|has been suspended|mailbox disabled|is inactive|" +
      "account inactive|mailbox inactive|deactivated|account expired|has been closed|" +
      "mailbox is disabled|user suspended|account closed|no longer active|account is locked|" +
      "mailbox is frozen|account is frozen",
  ],
  ["moved", "has moved|user not local|no longer on server|no longer at this address|has changed to"],
  [
    "domain unknown",
    "host unknown|unknown host|domain not found|domain does not exist|no such domain|nxdomain|" +
      "unrouteable|unroutable|host not found|domain unknown|unknown domain|couldn't find any host|" +
      "name service error|bad destination host|no mx|dns lookup failed|find a gateway|" +
      "address lookup failure|domain name not found|host or domain name|lookup failed|" +
      "could not be resolved|illegal host|no route to domain|unresolvable",
  ],
  [
    "mailbox unknown",
    "user unknown|unknown user|no such user|user not found|unknown recipient|no such recipient|" +
      "recipient unknown|recipient not found|recipnotfound|recipientnotfound|user not exist|" +
      "not a registered|recipient address rejected: access denied|invalid recipient|invalid mailbox|" +
      "no mailbox|mailbox not found|mailbox unavailable|unknown mailbox|no such mailbox|not listed|" +
      "does not exist|doesn't exist|address unknown|unknown address|no such address|not a valid|" +
      "name is not recognized|not recognized|invalid user|unknown local|addressee unknown|not our|" +
      "bad destination mailbox|no account|wasn't found|couldn't be found|not known|isn't a|" +
      "doesn't have a|no user|user invalid|is not a known user|utilisateur inconnu|nicht bekannt|" +
      "adresse d au moins|destinataire inconnu|empfänger unbekannt|usuario desconocido|no existe|" +
      "no exista|existiert nicht|n'existe pas|n’existe pas|non esiste|niet bestaat|nie istnieje|" +
      "neexistuje|не існує|не существует|غير موجود|אינה קיימת",
  ],
  [
    "too large",
    "too large|too big|size limit exceeded|size exceeds|exceeds the maximum|exceeds size|" +
      "message too long",
  ],
  ["virus", "virus|malware|infected"],
  ["content", "because its content"],
  [
    "not authenticated",
    "dmarc|dkim|spf |spf)|spf-|unauthenticated|not authenticated|sender policy framework",
  ],
  [
    "blocked",
    "blacklist|black list|blocklist|block list|spamhaus|spamcop|dnsbl|rbl|reputation|reverse dns|" +
      "ptr record|no ptr|blocked|banned|bad ip|listed by|listed in|unverifyable|" +
      "too many connections|rate limit|too many messages|fix reverse|hostname verification|" +
      "invalid ip for sending|unexpected volume|user complaints|client host rejected|ip name lookup",
  ],
  ["spam", "spam|junk|unsolicited|bulk mail"],
  ["relaying refused", "relay|not a gateway|authentication required|authentification required"],
  ["loop", "mail loop|too many hops|hop count|routing loop|looping|loops back"],
  [
    "expired",
    "retry time|too long|queue too|has expired|message expired|time expired|" +
      "cannot send message for|aborted after|not delivered within|failed 20 attempts|" +
      "could not be delivered for|envelope expired|max retries|undeliverable for|timed out|giving up|" +
      "delivery expired|retry limit|too many attempts|has been delayed|has not yet been delivered|" +
      "will be retried|still trying|will keep trying",
  ],
  [
    "unreachable",
    "connection refused|network error|not accepting connections|unreachable|not responding|" +
      "not reachable|no route|connect to|cannot connect|requests to connect|socket error",
  ],
  ["content", "content|media error|attachment|conversion|not rfc|duplicate header|illegal"],
  [
    "policy",
    "too many recipients|policy|prohibited|not allowed|not accepted|rejected|refused|denied|permission",
  ],
  [
    "server trouble",
    "currently unavailable|service not available|system error|local error|internal error|insufficient system|resources|i/o error",
  ],
];
const told = sayings.map(([reason, words]) => ({ reason, words: words.split("|") }));

/** RFC 3463's codes whose meaning leaves nothing open; the others are told by the words. */
const codes: Record<string, Reason> = {
  "1.1": "mailbox unknown",
  "1.2": "domain unknown",
  "1.3": "mailbox unknown",
  "1.6": "moved",
  "1.10": "takes no mail",
  "2.1": "mailbox closed",
  "2.2": "mailbox full",
  "2.3": "too large",
  "3.1": "server trouble",
  "3.4": "too large",
  "4.4": "domain unknown",
  "4.6": "loop",
  "4.7": "expired",
  "7.23": "not authenticated",
  "7.26": "not authenticated",
  "7.27": "takes no mail",
};
const subjects: Record<string, Reason> = {
  "2": "policy",
  "3": "server trouble",
  "4": "unreachable",
  "6": "content",
  "7": "policy",
};

/** Why, by the status (RFC 3463) where it is plain, else by what the server said, else by the status's subject. */
export function reasonOf(status: string, said: string): Reason {
  const [, subject = "", detail = ""] = status.split(".");
  const words = said.toLowerCase();
  const plain = codes[`${subject}.${detail}`];
  // A mailbox that is full or closed is often reported under the code of one that is unknown, and so the other way round.
  const found = told.find((one) => one.words.some((phrase) => words.includes(phrase)))?.reason;
  if (plain && !(found && ["1.1", "2.1", "1.10"].includes(`${subject}.${detail}`) && isMailbox(found)))
    return plain;
  return found ?? subjects[subject] ?? "unknown";
}

const isMailbox = (reason: Reason) =>
  reason === "mailbox full" ||
  reason === "mailbox closed" ||
  reason === "mailbox unknown" ||
  reason === "takes no mail";

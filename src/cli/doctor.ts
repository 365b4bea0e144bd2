import { statfs } from "node:fs/promises";
import { join } from "node:path";
import { sql } from "kysely";
import { openScanner } from "../channels/mail/files/scanner.ts";
import { tryScanner } from "../channels/mail/files/try-scanner.ts";
import { silentSince } from "../channels/mail/heartbeat.ts";
import { mailDomainFindings } from "../channels/mail/mail-domain-findings.ts";
import type { Finding } from "../channels/mail/sending-domain.ts";
import { config } from "../config.ts";
import { type Database, inside } from "../store/database.ts";
import { allSchools, type School } from "../store/places.ts";
import { openKeys } from "../store/seal/keys.ts";
import { mailboxFindings } from "./doctor-mailboxes.ts";
import { withDatabase } from "./with-database.ts";

/** Looks at the installation as a careful colleague would; 0 when nothing needs doing. */
export function doctor(): Promise<number> {
  return withDatabase(async (db) => {
    const settings = config();
    const findings: Finding[] = [
      { well: true, says: "The database answers, keeps what it is told, and is up to date." },
      await disk(settings.dataDir),
      await ownKeys(settings.dataDir),
      settings.smtpUrl
        ? { well: true, says: "Mail leaves through the relay in SMTP_URL." }
        : {
            well: settings.demo,
            says: "No relay is set: mail only goes to the demo's mailbox. Set SMTP_URL to reach parents.",
          },
      settings.mailVerify === "own"
        ? {
            well: settings.smtpIn !== undefined,
            says: settings.smtpIn
              ? "Mail is verified here: SPF, DKIM and DMARC of what comes straight to our receiver. Authentication-Results are not looked at."
              : "MAIL_VERIFY is own, but no mail is taken in here: nothing is verified. Set SMTP_IN_PORT, or MAIL_AUTHSERV_ID instead.",
          }
        : settings.mailAuthservId || !settings.smtpIn
          ? { well: true, says: mailTrust(settings.mailAuthservId) }
          : {
              well: settings.demo,
              says: "No MAIL_AUTHSERV_ID is set: no mail is believed to come from whom it says. Set it to the name that your mail server writes into Authentication-Results.",
            },
      settings.publicOrigin.startsWith("https:") || settings.demo
        ? { well: true, says: `People reach us at ${settings.publicOrigin}.` }
        : {
            well: false,
            says: "PUBLIC_ORIGIN is not https: nobody outside this machine can sign in safely. Set it.",
          },
      ...(settings.clamdUrl ? [await tryScanner(openScanner(settings.clamdUrl, 10_000))] : []),
      ...(settings.smtpUrl ? await mailDomainFindings(settings) : []),
      ...(await schoolFindings(db)),
      ...(
        await Promise.all((await allSchools(db)).map((one) => mailboxFindings(db, settings.dataDir, one)))
      ).flat(),
    ];
    for (const { well, says } of findings) console.log(`${well ? "ok   " : "look "} ${says}`);
    const bad = findings.filter(({ well }) => !well).length;
    console.log(
      bad === 0
        ? "\nNothing needs doing."
        : `\n${bad === 1 ? "One thing needs" : `${bad} things need`} a look.`,
    );
    return bad === 0 ? 0 : 1;
  });
}

const mailTrust = (server: string | undefined): string =>
  server
    ? `Mail is believed to come from whom it says when ${server} vouches for it. That server has to take such lines out of what comes from outside.`
    : "No mail comes in here.";

async function disk(folder: string): Promise<Finding> {
  const { bavail, bsize, blocks } = await statfs(folder);
  const free = (bavail * bsize) / 1024 ** 3;
  const well = free >= 1 && bavail / blocks >= 0.05;
  return {
    well,
    says: `${free.toFixed(1)} GiB are free where the data lies${well ? "." : "; make room before it is full."}`,
  };
}

async function ownKeys(dataDir: string): Promise<Finding> {
  await openKeys(join(dataDir, "keys"));
  return { well: true, says: "The installation's keys are there. Keep a copy of them outside this machine." };
}

async function schoolFindings(db: Database): Promise<Finding[]> {
  const schools = await allSchools(db);
  if (schools.length === 0) return [{ well: false, says: "There is no school yet. Run: answerable seed" }];
  return (await Promise.all(schools.map((school) => ofSchool(db, school)))).flat();
}

async function ofSchool(db: Database, { district, school, name }: School): Promise<Finding[]> {
  const now = new Date().toISOString();
  return inside(db, { district, schools: [school] }, async (tx) => {
    const { rows } = await sql<Figures>`
      select (select edition ->> 'reviewBy' from schools where district_id = ${district} and school_id = ${school}) as review,
        (select jsonb_array_length(designated) from schools where district_id = ${district} and school_id = ${school}) as designated,
        (select governors is null from schools where district_id = ${district} and school_id = ${school}) as no_governors,
        (select count(*)::int from inquiries where open and (subjects <> '{}' or named <> '{}') and owner_id is null) as nobodys,
        (select coalesce(jsonb_agg(jsonb_build_object('sent_at', sent_at, 'came_back_at', came_back_at)), '[]')
          from heartbeats where sent_at > ${now}::timestamptz - interval '1 day') as beats,
        (select count(*)::int from to_seal) as unsealed,
        (select count(*)::int from letters where state in ('failed', 'ambiguous')) as letters,
        (select count(*)::int from originals where read_at is null and at < ${now}::timestamptz - interval '10 minutes') as unread,
        (select count(*)::int from duties where state = 'due' and until < ${now}::timestamptz - interval '2 minutes') as unswept`.execute(
      tx,
    );
    const [it] = rows;
    if (!it) return [];
    const found = (bad: boolean, says: string): Finding[] =>
      bad ? [{ well: false, says: `${name}: ${says}` }] : [];
    const findings = [
      ...found(
        it.review !== null && it.review < now.slice(0, 10),
        `the procedure's yearly review was due on ${it.review}.`,
      ),
      ...found(!it.designated, "nobody is designated for emergencies. Name somebody at once."),
      ...found(
        it.no_governors,
        "no governors' contact is named. A concern about somebody to whom everybody answers would be nobody's. An administrator names them under “Who answers to whom”.",
      ),
      ...found(
        it.nobodys > 0,
        `${it.nobodys} concerns are nobody's, because everybody is set apart from them.`,
      ),
      ...found(
        silentSince(it.beats, now) !== null,
        `mail that we send to ourselves does not come back since ${silentSince(it.beats, now)}. Look at the relay, at the way of ${config().heartbeat ?? "the heartbeat"}, and at the mail that comes in.`,
      ),
      ...found(it.unsealed > 10_000, `${it.unsealed} entries wait for their seal. Is a worker running?`),
      ...found(it.letters > 0, `${it.letters} letters did not reach the relay. Look at their inquiries.`),
      ...found(it.unread > 0, `${it.unread} mails wait to be read. Is a worker running?`),
      ...found(it.unswept > 0, `${it.unswept} dates passed and nobody noticed. Is a worker running?`),
    ];
    return findings.length > 0 ? findings : [{ well: true, says: `${name}: nothing is stuck.` }];
  });
}

type Figures = {
  beats: { sent_at: string; came_back_at: string | null }[];
  review: string | null;
  designated: number | null;
  no_governors: boolean;
  nobodys: number;
  unsealed: number;
  letters: number;
  unread: number;
  unswept: number;
};

import { type Database, inside } from "../../store/database.ts";
import { schoolsOf } from "../../store/places.ts";

/** A line of the demo's mailbox; `zone` is the sending school's. */
export type MailLine = { id: string; at: string; to: string; subject: string; zone: string };
export type OpenMail = MailLine & {
  from: string;
  replyTo: string;
  text: string;
  html: string;
  head: string;
  messageId: string;
};

const most = 150;
/** More than the head of any letter of ours. */
const headBytes = 8_192;
const wholeBytes = 2_000_000;

/** The letters that would have left, as the demo shows them, and the way back to the school. */
export function mailboxSide(db: Database, district: number) {
  const rows = async (id?: string) => {
    const schools = await schoolsOf(db, district);
    const found = await inside(db, { district, schools: schools.map(({ school }) => school) }, (tx) =>
      tx
        .selectFrom("mailbox")
        .select(["school_id", "id", "at", "recipient"])
        .select((is) =>
          is.fn<Uint8Array>("substring", ["raw", is.val(1), is.val(id ? wholeBytes : headBytes)]).as("raw"),
        )
        .where("district_id", "=", district)
        .$if(id !== undefined, (query) => query.where("id", "=", id ?? ""))
        .orderBy("at", "desc")
        .limit(most)
        .execute(),
    );
    return found.map((row) => ({
      ...{ id: row.id, at: row.at, to: row.recipient, raw: Buffer.from(row.raw) },
      zone: schools.find(({ school }) => school === row.school_id)?.zone ?? "UTC",
    }));
  };
  return {
    /** The newest letters, the newest first. */
    async mails(): Promise<MailLine[]> {
      const found = await rows();
      return Promise.all(found.map(async ({ raw, ...line }) => ({ ...line, subject: await subjectOf(raw) })));
    },
    /** One letter whole; null when there is none. */
    async mail(id: string): Promise<OpenMail | null> {
      const [found] = isId(id) ? await rows(id) : [];
      if (!found) return null;
      const { raw, ...line } = found;
      const { simpleParser } = await import("mailparser");
      const mail = await simpleParser(raw, { skipTextToHtml: true, skipImageLinks: true });
      const { replyTo } = mail;
      return {
        ...line,
        subject: mail.subject ?? "",
        from: mail.from?.text ?? "",
        replyTo: replyTo?.value[0]?.address ?? "",
        text: mail.text ?? "",
        html: typeof mail.html === "string" ? mail.html : "",
        head: headOf(raw).toString("utf8"),
        messageId: mail.messageId ?? "",
      };
    },
    /** Delivers the recipient's answer by SMTP to our own receiver; false when it was not taken. */
    async reply(smtpIn: { host: string; port: number }, mail: OpenMail, words: string): Promise<boolean> {
      const { createTransport } = await import("nodemailer");
      const client = createTransport({ ...smtpIn, ignoreTLS: true, connectionTimeout: 5_000 });
      const quoted = mail.text.split("\n").map((line) => `> ${line}`);
      try {
        await client.sendMail({
          from: mail.to,
          to: mail.replyTo,
          envelope: { from: mail.to, to: mail.replyTo },
          subject: /^re:/i.test(mail.subject) ? mail.subject : `Re: ${mail.subject}`,
          inReplyTo: mail.messageId,
          references: mail.messageId,
          text: `${words}\n\nOn ${new Date(mail.at).toUTCString()}, ${mail.from} wrote:\n${quoted.join("\n")}`,
          disableFileAccess: true,
          disableUrlAccess: true,
        });
        return true;
      } catch {
        return false;
      } finally {
        client.close();
      }
    },
  };
}

const isId = (id: string): boolean =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(id);

function headOf(raw: Buffer): Buffer {
  const end = raw.indexOf("\r\n\r\n");
  return end < 0 ? raw : raw.subarray(0, end);
}

async function subjectOf(raw: Buffer): Promise<string> {
  const { simpleParser } = await import("mailparser");
  return (await simpleParser(Buffer.concat([headOf(raw), Buffer.from("\r\n\r\n")]))).subject ?? "";
}

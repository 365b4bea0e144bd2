import { MailSeen } from "../mail/mail-seen.tsx";
import type { SeenLines } from "../mail/seen-lines.ts";
import { Facts } from "../ui/facts.tsx";

/** A mail that somebody opened: its words, or its bytes where no machine can read it. */
export type OpenedMail = {
  from: string;
  subject: string;
  files: string[];
  text: string;
  bytes: string | null;
  /** Where the mail lies, byte for byte. */
  href: string;
  /** What it holds beside its words. */
  seen: SeenLines | null;
};

export const MailWords = ({ from, subject, files, text, bytes, href, seen }: OpenedMail) => (
  <div className="mailwords">
    <Facts
      facts={[
        { name: "From", value: <bdi>{from}</bdi> },
        { name: "Subject", value: <bdi>{subject || "none"}</bdi> },
        ...(files.length && !seen ? [{ name: "Files", value: <bdi>{files.join(", ")}</bdi> }] : []),
      ]}
    />
    {bytes === null ? (
      <p className="said" dir="auto">
        {text}
      </p>
    ) : (
      <pre className="head">{bytes}</pre>
    )}
    {seen ? <MailSeen {...seen} /> : null}
    {seen?.isInfected ? null : (
      <p className="small">
        <a href={href} download>
          The mail as it came
        </a>
      </p>
    )}
  </div>
);

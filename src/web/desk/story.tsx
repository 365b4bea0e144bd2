import { MailSeen } from "../mail/mail-seen.tsx";
import { Facts } from "../ui/facts.tsx";
import { Timeline } from "../ui/timeline.tsx";
import { TimelineItem } from "../ui/timeline-item.tsx";
import { SplitForm } from "./split-form.tsx";
import { Steps } from "./steps.tsx";
import type { Line } from "./timeline-lines.ts";

type Props = {
  lines: readonly Line[];
  /** The messages can be made questions of their own: on the inquiry's own page only. */
  maySplit?: boolean;
};

/** What happened, the oldest first. */
export function Story({ lines, maySplit = false }: Props) {
  return (
    <Timeline label="What happened, the oldest first">
      {lines.map((line) => {
        const more = (
          <>
            {line.caution ? (
              <p className="caution">
                <b>Look twice.</b> {line.caution}
              </p>
            ) : null}
            {line.details.length ? <Facts facts={line.details} /> : null}
            {line.split && maySplit && "words" in line ? (
              <SplitForm {...line.split} words={line.words} />
            ) : null}
            {line.steps ? <Steps lines={line.steps} /> : null}
            {line.seen ? <MailSeen {...line.seen} /> : null}
            {line.mail && !line.seen?.isInfected ? (
              <p className="small">
                <a href={line.mail} download>
                  The mail as it came
                </a>
              </p>
            ) : null}
          </>
        );
        const item =
          line.kind === "act" ? { ...line, says: line.grave ? <b>{line.says}</b> : line.says } : line;
        return (
          <TimelineItem key={line.id} {...item}>
            {more}
          </TimelineItem>
        );
      })}
    </Timeline>
  );
}

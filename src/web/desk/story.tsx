import { MailSeen } from "../mail/mail-seen.tsx";
import { Facts } from "../ui/facts.tsx";
import { Timeline } from "../ui/timeline.tsx";
import { TimelineItem } from "../ui/timeline-item.tsx";
import { Steps } from "./steps.tsx";
import type { Line } from "./timeline-lines.ts";

/** What happened, the oldest first. */
export const Story = ({ lines }: { lines: readonly Line[] }) => (
  <Timeline label="What happened, the oldest first">
    {lines.map((line) => {
      const more = (
        <>
          {line.details.length ? <Facts facts={line.details} /> : null}
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

import { wordsIn } from "../../letters/words/words-in.ts";
import { Timeline } from "../ui/timeline.tsx";
import { TimelineItem } from "../ui/timeline-item.tsx";
import type { FollowView, Line } from "./follow-view.ts";

/** What was written and what happened, the newest last. */
export function Story({ language, view }: { language: string; view: FollowView }) {
  const { follow } = wordsIn(language).pages;
  return (
    <>
      <Timeline label={follow.messages}>
        {view.lines.map((line) => (
          <StoryLine key={`${line.at}${line.kind}`} line={line} />
        ))}
      </Timeline>
      {view.lines.some(({ kind }) => kind === "reply") ? null : <p className="soft">{follow.noMessages}</p>}
    </>
  );
}

function StoryLine({ line }: { line: Line }) {
  const { at, day, hour, isNewDay } = line;
  const when = { at, day, hour, isNewDay };
  if (line.kind !== "act") return <TimelineItem {...line} when={when} />;
  return (
    <TimelineItem kind="act" says={line.says} when={when}>
      {line.words ? (
        <p className="words" dir="auto">
          {line.words}
        </p>
      ) : null}
    </TimelineItem>
  );
}

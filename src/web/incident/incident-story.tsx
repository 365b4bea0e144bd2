import { Section } from "../ui/section.tsx";
import type { incidentStory } from "./incident-lines.ts";

/** What was done and said, for ever: each version of the statement with who approved it. */
export const IncidentStory = ({ story }: { story: ReturnType<typeof incidentStory> }) => (
  <Section title="The record">
    <ol className="flowlist">
      {story.map(({ seq, when, by, says, words }) => (
        <li key={seq}>
          <span className="soft">{when}.</span> {by} {says}.
          {words.map(([language, text]) => (
            <p key={language} className="said" lang={language} dir="auto">
              {text}
            </p>
          ))}
        </li>
      ))}
    </ol>
  </Section>
);

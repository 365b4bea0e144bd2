import { TextArea } from "../ui/text-area.tsx";
import { useActFetcher } from "./held-acts.tsx";
import { useInquiry } from "./inquiry-provider.tsx";
import { Refused } from "./refused.tsx";
import { strandedIn } from "./stranded.ts";

/** What was sent while somebody else took its form off the page: why it was not done, and every word of it to keep. */
export function StrandedWords() {
  const { page, answer } = useInquiry();
  const reply = useActFetcher(page.id, "reply").data;
  const escalation = useActFetcher(page.id, "escalation").data;
  const question = useActFetcher(page.id, "privacyQuestion").data;
  const found = strandedIn([answer, reply, escalation, question]);
  if (!found) return null;
  return (
    <div className="flow">
      <Refused answer={found.answer} />
      {found.words.map(({ field, label, text }) => (
        <TextArea key={field} id={`stranded-${field}`} label={label} value={text} rows={6} readOnly />
      ))}
    </div>
  );
}

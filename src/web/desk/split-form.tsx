import { Button } from "../ui/button.tsx";
import { TextArea } from "../ui/text-area.tsx";
import { ActForm } from "./act-form.tsx";
import { Change } from "./change.tsx";
import { useInquiry } from "./inquiry-provider.tsx";

type Props = {
  /** The number of the entry, and its words. */
  message: number;
  words: string;
  /** It is all that the inquiry began with: only a part of it can go. */
  isFirst: boolean;
  /** Why it may be a new question, when the desk thinks so: one press makes it one. */
  offer: string | null;
};

/** Makes a message, or a part of its words, a question of its own. */
export function SplitForm({ message, words, isFirst, offer }: Props) {
  const { answer } = useInquiry();
  const label = `Make ${isFirst ? "a part of this" : "this"} a question of its own`;
  const about = String(message);
  const isAnswered = answer?.act === "split" && answer.values.message === about;
  return (
    <>
      {offer && !isAnswered ? (
        <ActForm act="split" about={`${about}-all`} className="offer">
          {({ busy }) => (
            <>
              <p>
                <b>This may be a new question.</b> {offer}
              </p>
              <input type="hidden" name="message" value={message} />
              <Button manner="quiet" disabled={busy}>
                Make it a question of its own
              </Button>
            </>
          )}
        </ActForm>
      ) : null}
      <Change label={offer ? "Only a part of it" : label} isOpen={isAnswered}>
        <ActForm act="split" about={about} className="flow">
          {({ problem, value, busy }) => (
            <>
              <input type="hidden" name="message" value={message} />
              <TextArea
                id={`part-${message}`}
                name="part"
                label="What belongs to the new question"
                help={
                  isFirst
                    ? "Take out what stays here. The message itself stays as it is."
                    : "Leave all of it, or take out what stays here. The message itself stays as it is."
                }
                rows={4}
                defaultValue={value("part") ?? words}
                error={problem("part")}
                required
              />
              <Button manner="quiet" disabled={busy}>
                Make it a question of its own
              </Button>
            </>
          )}
        </ActForm>
      </Change>
    </>
  );
}

import { Change } from "../desk/change.tsx";
import { Button } from "../ui/button.tsx";
import { Checkbox } from "../ui/checkbox.tsx";
import { RadioGroup } from "../ui/radio-group.tsx";
import { Section } from "../ui/section.tsx";
import { StateMark } from "../ui/state-mark.tsx";
import { TextArea } from "../ui/text-area.tsx";
import { Field } from "../ui/text-field.tsx";
import { downloadDays, wayWords } from "./records-words.ts";
import type { RequestPage } from "./request-page.ts";
import { StepForm } from "./step-form.tsx";

/** Approval by a second person, and only then the release. */
export function ReleaseSection({ page }: { page: RequestPage }) {
  const { approval, over, release } = page;
  return (
    <>
      <Section title="4. A second person approves">
        {approval.given ? (
          <p>
            <StateMark state="met" word={`Approved ${approval.given}`} />
          </p>
        ) : (
          <p className="soft">
            The privacy officer or an administrator, and never somebody who collected or redacted any of it.
          </p>
        )}
        {over || approval.given ? null : approval.isAsked ? (
          <>
            <p>
              <StateMark state="due" word="Waits for approval" />
            </p>
            {approval.mayGive && !approval.isMine ? (
              <>
                <StepForm act="approve">
                  <p>Open each item above: you see what was taken out, and what will leave.</p>
                  <Button>Approve</Button>
                </StepForm>
                <Change label="Send it back">
                  <StepForm act="sendBack">
                    <TextArea id="back" name="words" label="What is to be changed" rows={2} required />
                    <Button manner="quiet">Send it back</Button>
                  </StepForm>
                </Change>
              </>
            ) : approval.isMine && approval.mayGive ? (
              <p>You had a hand in it yourself: somebody else approves.</p>
            ) : null}
          </>
        ) : (
          <StepForm act="askApproval">
            <Button manner="quiet">Ask for approval</Button>
          </StepForm>
        )}
      </Section>
      <Section title="5. Release">
        {release ? (
          <>
            <p>
              <StateMark
                state={release.how === "download" && !release.isRunning ? "open" : "met"}
                word={
                  release.how === "download"
                    ? release.isRunning
                      ? `Can be downloaded until ${release.until}`
                      : "The download is over"
                    : wayWords[release.how]
                }
              />
            </p>
            {release.isRunning ? (
              <StepForm act="stop">
                <Button manner="grave">Stop the download now</Button>
              </StepForm>
            ) : null}
          </>
        ) : over ? (
          <p className="soft">Nothing was released.</p>
        ) : approval.given ? (
          <StepForm act="release">
            <RadioGroup
              id="how"
              label="How it leaves"
              options={[
                {
                  value: "download",
                  label: wayWords.download,
                  help: `${downloadDays} days, three times each file, only while it is proved who asks.`,
                },
                { value: "paper", label: wayWords.paper },
                { value: "inspected", label: wayWords.inspected },
              ]}
              chosen="download"
            />
            <Checkbox name="idSeen" label="I saw a photo ID" help="For paper, and for reading it here." />
            <Field id="id-name" name="words" label="The name on it, and what it was" maxLength={200} />
            <Button>Release</Button>
          </StepForm>
        ) : (
          <p className="soft">When it is approved. The rules are asked once more at that moment.</p>
        )}
      </Section>
    </>
  );
}

import { Button } from "../ui/button.tsx";
import { Facts } from "../ui/facts.tsx";
import { RadioGroup } from "../ui/radio-group.tsx";
import { Section } from "../ui/section.tsx";
import { Select } from "../ui/select.tsx";
import { StateMark } from "../ui/state-mark.tsx";
import { ActForm } from "./act-form.tsx";
import { Change } from "./change.tsx";
import { outcomeWords, topicChoices, typeWords } from "./desk-words.ts";
import { useInquiry } from "./inquiry-provider.tsx";

/** What kind of inquiry it is, who has it, and the ways to end it. */
export function MatterFacts() {
  const { page, answer } = useInquiry();
  const { type, topic, owner, may, closed, settled } = page;
  return (
    <Section title="Inquiry">
      <Facts
        facts={[
          { name: "Type", value: type.says },
          { name: "SOP 4 asks", value: type.guideline },
          { name: "Topic", value: topic.key ? topic.says : <StateMark state="due" word="Missing" /> },
          { name: "Owner", value: owner.away ? `${owner.name}. ${owner.away}` : owner.name },
          { name: "Received", value: page.received },
          { name: "Edition", value: page.edition },
        ]}
      />
      {closed ? null : (
        <>
          {may.classification ? (
            <Change label="Change type or topic" isOpen={!topic.key || answer?.act === "classification"}>
              <ActForm act="classification" className="flow">
                {({ problem, value, busy }) => (
                  <>
                    <Select
                      id="type"
                      label="Type"
                      options={Object.entries(typeWords).map(([value, label]) => ({ value, label }))}
                      defaultValue={value("type") ?? type.key}
                      error={problem("type")}
                    />
                    <Select
                      id="topic"
                      label="Topic"
                      options={[{ value: "", label: "Choose" }, ...topicChoices]}
                      defaultValue={value("topic") ?? topic.key}
                      error={problem("topic")}
                      required
                    />
                    <Button manner="quiet" disabled={busy}>
                      Save
                    </Button>
                  </>
                )}
              </ActForm>
            </Change>
          ) : null}
          {may.assignment ? (
            <Change label="Give it to a colleague" isOpen={answer?.act === "assignment"}>
              <ActForm act="assignment" className="flow">
                {({ problem, value, busy }) => (
                  <>
                    <Select
                      id="assign-to"
                      name="to"
                      label="Colleague"
                      help={
                        page.subjects.found.length > 0
                          ? "Nobody is on this list who answers to somebody whom the words name, until it is said whether it is about them."
                          : undefined
                      }
                      options={[
                        { value: "", label: "Choose" },
                        ...page.staff
                          .filter(({ id }) => id !== owner.id)
                          .map(({ id, name, title }) => ({ value: id, label: `${name}, ${title}` })),
                      ]}
                      defaultValue={value("to") ?? ""}
                      error={problem("to")}
                      required
                    />
                    <Button manner="quiet" disabled={busy}>
                      Give it
                    </Button>
                  </>
                )}
              </ActForm>
            </Change>
          ) : null}
          {may.closure ? (
            <Change label="Close it" isOpen={answer?.act === "closure" || settled}>
              <ActForm act="closure" className="flow">
                {({ problem, value, busy }) => (
                  <>
                    <RadioGroup
                      id="outcome-of-it"
                      name="outcome"
                      label="How it ended"
                      options={Object.entries(outcomeWords).map(([value, label]) => ({ value, label }))}
                      chosen={value("outcome") ?? (settled ? "settled" : undefined)}
                      error={problem("outcome")}
                    />
                    <Button manner="quiet" disabled={busy}>
                      Close it
                    </Button>
                  </>
                )}
              </ActForm>
            </Change>
          ) : null}
        </>
      )}
    </Section>
  );
}

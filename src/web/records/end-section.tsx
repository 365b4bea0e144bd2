import { refusalGrounds } from "../../sop/records/request.ts";
import { Change } from "../desk/change.tsx";
import { Button } from "../ui/button.tsx";
import { Section } from "../ui/section.tsx";
import { Select } from "../ui/select.tsx";
import { TextArea } from "../ui/text-area.tsx";
import { groundWords } from "./records-words.ts";
import type { RequestPage } from "./request-page.ts";
import { StepForm } from "./step-form.tsx";

/** The letter that is due, more time, a refusal with its ways of appeal, and taking it back. */
export function EndSection({ page }: { page: RequestPage }) {
  const { letter, law, over, approval } = page;
  if (over && !letter) return null;
  return (
    <Section title={letter ? "Tell the parent" : "Time, refusal, taking back"}>
      {letter ? (
        <StepForm act="tell" hidden={{ reference: page.reference }}>
          <TextArea
            id="letter"
            name="text"
            label="Letter, in the parent’s language"
            help="Their private link is added below it. The checks of a reply look at it."
            rows={10}
            defaultValue={letter}
            required
          />
          <Button>Send the letter</Button>
        </StepForm>
      ) : null}
      {over ? null : (
        <>
          {law?.extension ? (
            <Change label={`Extend ${law.name} ${law.extension.by}`}>
              <StepForm act="extend" hidden={{ reference: page.reference, duty: law.id }}>
                <p className="soft">{law.extension.grounds}. Once, with a notice to the parent.</p>
                <TextArea id="extend-why" name="words" label="Why; the parent reads it" rows={2} required />
                <Button manner="quiet">Extend it</Button>
              </StepForm>
            </Change>
          ) : null}
          {approval.mayGive ? (
            <Change label="Refuse it">
              <StepForm act="refuse">
                <Select
                  id="ground"
                  label="On which ground"
                  options={refusalGrounds.map((value) => ({ value, label: groundWords[value] }))}
                />
                <TextArea
                  id="refuse-why"
                  name="words"
                  label="Why, for the record"
                  help="The parent’s letter says the same for every ground, with the ways to appeal."
                  rows={2}
                  required
                />
                <Button manner="grave">Refuse it</Button>
              </StepForm>
            </Change>
          ) : null}
          <Change label="The parent took it back">
            <StepForm act="withdraw">
              <TextArea id="withdraw-how" name="words" label="How and when" rows={2} required />
              <Button manner="quiet">Note it</Button>
            </StepForm>
          </Change>
        </>
      )}
    </Section>
  );
}

import { Change } from "../desk/change.tsx";
import { Button } from "../ui/button.tsx";
import { Checkbox } from "../ui/checkbox.tsx";
import { RadioGroup } from "../ui/radio-group.tsx";
import { Section } from "../ui/section.tsx";
import { StateMark } from "../ui/state-mark.tsx";
import { TextArea } from "../ui/text-area.tsx";
import type { RequestPage } from "./request-page.ts";
import { StepForm } from "./step-form.tsx";

const YesNo = ({ id, yes, no }: { id: string; yes: string; no: string }) => (
  <RadioGroup
    id={id}
    name="granted"
    label="Decision"
    options={[
      { value: "yes", label: yes },
      { value: "no", label: no },
    ]}
  />
);

/** A correction: decided, heard again if the parent asks, and a statement that stays with the record. */
export function AmendSection({ page }: { page: RequestPage }) {
  const { amendment, hearing, over } = page;
  return (
    <Section title="3. Decide the correction">
      {amendment ? (
        <p>
          <StateMark
            state={amendment.granted ? "met" : "refused"}
            word={amendment.granted ? "The record is corrected" : "The record stays as it is"}
          />
        </p>
      ) : (
        <StepForm act="decideAmendment">
          <YesNo id="amend" yes="Correct the record" no="The record stays as it is" />
          <TextArea id="amend-why" name="words" label="Why, for the record" rows={2} required />
          <Button>Decide</Button>
        </StepForm>
      )}
      {over || !amendment || amendment.granted ? null : hearing ? (
        hearing.decided === null ? (
          <StepForm act="decideHearing">
            <p>
              <StateMark state="due" word="A hearing was asked for" /> It is held by somebody without an
              interest in it (34 CFR 99.22).
            </p>
            <YesNo id="hearing" yes="Correct the record" no="The record stays as it is" />
            <TextArea id="hearing-why" name="words" label="What the hearing found" rows={2} required />
            <Button>Note the outcome</Button>
          </StepForm>
        ) : (
          <p>After the hearing the record stays as it is.</p>
        )
      ) : (
        <StepForm act="askHearing">
          <Button manner="quiet">The parent asks for a hearing</Button>
        </StepForm>
      )}
      {!over && amendment && !amendment.granted && (!hearing || hearing.decided === false) ? (
        <Change label="The parent places a statement">
          <StepForm act="placeStatement">
            <TextArea
              id="statement"
              name="words"
              label="The statement, in the parent’s words"
              rows={5}
              required
            />
            <p className="soft small">
              It stays with the record and leaves with it, each time (34 CFR 99.21(c)).
            </p>
            <Button manner="quiet">Place it with the record</Button>
          </StepForm>
        </Change>
      ) : null}
    </Section>
  );
}

/** Erasing: a decision of two persons, 72 hours apart. The erasing itself is not done here, and the page says so. */
export function EraseSection({ page }: { page: RequestPage }) {
  const { erasure, over } = page;
  return (
    <Section title="3. Decide about erasing">
      <p className="notice info">
        This records the decision, its reason, what stays, and afterwards what was done. Answerable erases
        nothing by itself: people do, by your retention rules. What the law says must be kept stays.
      </p>
      {erasure?.isOwed ? (
        <StepForm act="noteErased">
          <TextArea
            id="erase-done"
            name="words"
            label="What was done"
            help="What was erased, when and by whom; what stayed, and which rule keeps it. No personal words."
            rows={3}
            required
          />
          <Button>Note it</Button>
        </StepForm>
      ) : null}
      {over ? null : erasure ? (
        <>
          <blockquote className="flow">
            <p className="soft small">
              {erasure.by} proposed {erasure.since}:
            </p>
            <p dir="auto">{erasure.words ?? "The words were forgotten."}</p>
          </blockquote>
          <p>
            <StateMark
              state={erasure.isOver ? "due" : "waiting"}
              word={
                erasure.isOver
                  ? "A second person may approve it"
                  : `Nobody may approve it before ${erasure.until}`
              }
            />
          </p>
          {erasure.isMine ? (
            <p className="soft">
              You proposed it: somebody else approves. Was it a mistake? Refuse it below.
            </p>
          ) : erasure.isOver ? (
            <StepForm act="approveErasure">
              <Button manner="grave">Approve erasing</Button>
            </StepForm>
          ) : (
            <p className="soft">Until then it can be refused, or taken back by the parent, below.</p>
          )}
        </>
      ) : (
        <StepForm act="proposeErasure">
          <TextArea
            id="erase-what"
            name="words"
            label="What is to be erased and why, and what stays"
            help="Only what is about this student; no names of others. Say which rule keeps what stays. The second person reads this."
            rows={3}
            required
          />
          <Checkbox name="noHold" label="I asked: no claim, hearing, audit or other legal hold needs it" />
          <Button>Propose it</Button>
        </StepForm>
      )}
    </Section>
  );
}

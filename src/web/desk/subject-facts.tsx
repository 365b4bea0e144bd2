import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { Section } from "../ui/section.tsx";
import { Select } from "../ui/select.tsx";
import { Field } from "../ui/text-field.tsx";
import { ActForm } from "./act-form.tsx";
import { Change } from "./change.tsx";
import { useInquiry } from "./inquiry-provider.tsx";
import { SubjectFound } from "./subject-found.tsx";

/** Whom it is about, and is therefore kept from; said by a person, proposed by the words. */
export function SubjectFacts() {
  const { page, answer } = useInquiry();
  const { kept, found, said, named, choices } = page.subjects;
  if (!page.may.subject || (page.closed && kept.length + found.length === 0)) return null;
  const [first] = named;
  return (
    <Section title="About a member of staff">
      {said ? (
        <p>
          The parent was asked whom it is about: “<span dir="auto">{said}</span>”
        </p>
      ) : null}
      {found.map((one) => (
        <SubjectFound key={one.id} one={one} />
      ))}
      {kept.map((one) => (
        <div key={one.id} className="flow">
          <p>
            A concern about <b>{one.name}</b>. It is kept from them and from all who answer to them: for them
            it is not there.
          </p>
          {!page.may.subjectCleared ? null : one.mine ? (
            <p className="soft small">You said so. Only another senior person can take it back.</p>
          ) : (
            <Change label={`It is not about ${one.name}`} isOpen={answer?.act === "subjectCleared"}>
              <ActForm act="subjectCleared" about={one.id} className="flow">
                {({ problem, value, busy }) => (
                  <>
                    <input type="hidden" name="staff" value={one.id} />
                    <Field
                      id={`cleared-${one.id}`}
                      name="reason"
                      label="Why it is not about them"
                      help="They, and all who answer to them, can read it from then on."
                      defaultValue={value("reason")}
                      error={problem("reason")}
                      required
                    />
                    <Button manner="quiet" disabled={busy}>
                      Open it to them
                    </Button>
                  </>
                )}
              </ActForm>
            </Change>
          )}
        </div>
      ))}
      {first ? (
        <Notice kind="due" title={`The words name ${named.map(({ name }) => name).join(" and ")}.`}>
          <p>If this is a concern about them, say so below. Nothing happens by itself.</p>
        </Notice>
      ) : null}
      {page.closed ? null : (
        <Change
          label={kept.length > 0 ? "It is about somebody else, too" : "It is a concern about somebody here"}
          isOpen={(first !== undefined && found.length === 0) || answer?.act === "subject"}
        >
          <ActForm act="subject" className="flow">
            {({ problem, value, busy }) => (
              <>
                <Select
                  id="subject"
                  name="staff"
                  label="Whom it is about"
                  help="They and all who answer to them no longer see it, find it or hear of it; you neither, if you are among them. It goes to somebody who is not."
                  options={[{ value: "", label: "Choose" }, ...choices]}
                  defaultValue={value("staff") ?? first?.id ?? ""}
                  error={problem("staff")}
                  required
                />
                <Button manner="quiet" disabled={busy}>
                  Keep it from them
                </Button>
              </>
            )}
          </ActForm>
        </Change>
      )}
    </Section>
  );
}

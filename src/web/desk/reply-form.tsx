import { useEffect, useState } from "react";
import { Link } from "react-router";
import { categoryWords } from "../../letters/gate/categories.ts";
import { direction } from "../direction.ts";
import { AskOfficer } from "../gate/ask-officer.tsx";
import { CopiesField } from "../gate/copies-field.tsx";
import { RecipientStrip } from "../gate/recipient-strip.tsx";
import { useGate } from "../gate/use-gate.ts";
import { IncidentOffer } from "../incident/incident-offer.tsx";
import { Button } from "../ui/button.tsx";
import { Checkbox } from "../ui/checkbox.tsx";
import { RadioGroup } from "../ui/radio-group.tsx";
import { Select } from "../ui/select.tsx";
import { TextArea } from "../ui/text-area.tsx";
import { ActForm } from "./act-form.tsx";
import { DraftFindings } from "./draft-findings.tsx";
import { useInquiry } from "./inquiry-provider.tsx";
import { LaterField } from "./later-field.tsx";
import { PromiseField } from "./promise-field.tsx";
import { sendKeys } from "./send-keys.ts";
import { useDraft } from "./use-draft.ts";

const outcomes = (reminds: string) => [
  { value: "settles", label: "Settles the question" },
  { value: "open", label: "Not yet: gives a date" },
  {
    value: "asks",
    label: "Asks the parent; we wait",
    help: `Without an answer, you ask again in ${reminds}.`,
  },
];

const kinds = Object.entries(categoryWords).map(([value, label]) => ({ value, label }));

/** The reply to the parent. What the procedure asks of it is said while it is written, and decided when it is sent. */
export function ReplyForm({ isNeutral }: { isNeutral: boolean }) {
  const { page, done, setCategory } = useInquiry();
  const { guardian, student, draft } = page;
  const hasAddress = Boolean(guardian.email ?? page.onFile?.email);
  const { privacy } = page;
  // A draft that the privacy officer answered comes back into the composer; a "no" leaves it in the record.
  const kept = privacy && (privacy.state === "yes" || privacy.state === "yes_but") ? privacy : null;
  // So do the words of a reply that was taken back, with what it was to do.
  const back = isNeutral ? null : page.takenBack;
  const offered = isNeutral ? draft.neutral : (kept?.draft ?? back?.text ?? draft.reply);
  const keep = useDraft(
    `${page.viewer}.${page.reference}.${isNeutral ? "neutral" : "reply"}`,
    done.startsWith("reply."),
    offered,
  );
  const check = useGate(`${page.at}/gate`, keep.form);
  const drafted = check.looked?.category ?? "general";
  // Words that tell of the student tick the box by themselves, whoever unticked it: at sending they decide as well.
  useEffect(() => {
    const box = keep.form.current?.querySelector<HTMLInputElement>('[name="about"]');
    if (check.looked?.about === "student" && box && !box.checked) box.click();
  }, [check.looked, keep.form]);
  useEffect(() => setCategory(drafted), [drafted, setCategory]);
  // Once the strip says why not, it is not said a second time.
  const why = drafted === "general" ? page.hearing.because : undefined;
  const hint = page.hearing.because ? why : "Who is asking is verified, and the link is on record.";
  const [text, setText] = useState("");
  // That nothing was written yet is held against nobody.
  const isPrepared = (text || offered) === draft.reply;
  const looked = check.looked?.findings.filter(({ code }) => !(isPrepared && code === "C18"));
  const seen = isPrepared && looked?.length === 0 ? undefined : looked;
  return (
    <ActForm
      act="reply"
      also={["privacyQuestion"]}
      ref={keep.form}
      onKeyDown={sendKeys}
      onInput={() => {
        keep.onInput();
        check.look();
        setText(keep.form.current?.querySelector("textarea")?.value ?? "");
      }}
    >
      {({ answer, problem, value, busy }) => {
        const isAbout =
          !isNeutral &&
          (value("about") === "student" ||
            // What was refused by a rule about the student was of the student, whatever the box said.
            Boolean(answer?.act === "reply" && answer.refusal?.rule) ||
            (!answer && (back ? back.isAboutStudent : page.type.key === "records" || kept !== null)));
        // Before a script asked, or without any: what the box says, or what the refused words turned out to tell.
        const opened = page.recipients.main[isAbout || answer?.refusal?.ways?.length ? "student" : "general"];
        const readers = check.looked?.recipients ?? [opened];
        return (
          <>
            <RecipientStrip recipients={readers} />
            <IncidentOffer offered={page.incidents} language={page.language.code} form={keep.form} />
            {kept ? <input type="hidden" name="question" value={kept.id} /> : null}
            <TextArea
              key={isNeutral ? "neutral" : "own"}
              id="text"
              label={`Reply${page.language.code === "en" ? "" : ` in ${page.language.says}`}`}
              lang={page.language.code}
              dir={direction(page.language.code)}
              defaultValue={isNeutral ? offered : (value("text") ?? offered)}
              error={problem("text")}
              required
            />
            <DraftFindings
              found={seen ?? answer?.refusal?.findings}
              isForSomebodyElse={readers.some(({ because }) => because !== "")}
              mayOverrideDisclosure={page.mayOverrideDisclosure}
              value={value}
            />
            <div className="pair">
              <RadioGroup
                id="outcome"
                label="What it does"
                options={outcomes(page.reminds)}
                chosen={value("outcome") ?? (isNeutral ? "asks" : (back?.outcome ?? "settles"))}
              />
              <RadioGroup
                id="how"
                label="How it goes"
                options={[
                  { value: "letter", label: hasAddress ? "By e-mail" : "By e-mail (no address)" },
                  { value: "spoken", label: "Spoken" },
                  { value: "posted", label: "By post" },
                ]}
                chosen={value("how") ?? (hasAddress ? "letter" : "spoken")}
              />
            </div>
            <PromiseField
              text={text}
              language={page.language.code}
              today={page.today}
              value={value("promise") ?? back?.promise ?? undefined}
              error={problem("promise")}
            />
            <Checkbox
              key={isNeutral ? "neutral about" : "own about"}
              name="about"
              value="student"
              label={`It speaks about ${student?.name || "a student"}`}
              help={hint}
              defaultChecked={isAbout}
            />
            <Select
              id="category"
              label="What kind of information about them"
              options={kinds}
              defaultValue={value("category") ?? kept?.category ?? back?.category ?? "own_record"}
            />
            <CopiesField
              others={page.recipients.others}
              chosen={value("copy")}
              free={value("copyTo")}
              reason={value("copyReason")}
              problem={problem("copies.0.to")}
              asksReason={Boolean(answer?.refusal?.ways?.includes("confirm_address"))}
            />
            <LaterField value={value} problem={problem("leaves")} />
            <div className="buttons">
              <Button keys="Ctrl ↵" disabled={busy}>
                {busy ? "Sending …" : `Send to ${guardian.name ?? "the parent"}`}
              </Button>
              <Link
                className="button quiet"
                to={isNeutral ? `${page.at}?write=reply` : `${page.at}?write=reply&text=neutral`}
                preventScrollReset
              >
                {isNeutral ? "Back to my own words" : "Neutral text"}
              </Link>
            </div>
            {page.may.privacyQuestion && privacy?.state !== "asked" ? (
              <AskOfficer
                at={page.at}
                isOpen={
                  answer?.act === "privacyQuestion" ||
                  Boolean(answer?.refusal?.ways?.includes("ask_privacy_officer"))
                }
                value={value("asks")}
                error={problem("asks")}
                rule={answer?.refusal?.rule}
                busy={busy}
              />
            ) : null}
          </>
        );
      }}
    </ActForm>
  );
}

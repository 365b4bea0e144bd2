import type { ReactNode } from "react";
import { complaintWordsIn } from "../../letters/words/complaint-words.ts";
import { wordsIn } from "../../letters/words/words-in.ts";
import { Button } from "../ui/button.tsx";
import { RadioGroup } from "../ui/radio-group.tsx";
import { TextArea } from "../ui/text-area.tsx";
import { Field } from "../ui/text-field.tsx";
import { Unbroken } from "../ui/unbroken.tsx";
import type { ComplaintView } from "./complaint-view.ts";
import type { FollowAct } from "./follow-act.ts";
import { type FollowView, personIn } from "./follow-view.ts";
import type { Wrong } from "./read-ask.ts";

/** A form that came back: which, what stood in it and what was wrong. */
export type Back = { act: FollowAct; typed: Record<string, string>; wrong: readonly Wrong[] } | undefined;
type Props = { language: string; address: string; formKey: string; back: Back };

const errorIn = (back: Back, act: FollowAct) => (id: string) =>
  back?.act === act ? back.wrong.find((one) => one.id === id)?.says : undefined;
const typedIn = (back: Back, act: FollowAct): Record<string, string> => (back?.act === act ? back.typed : {});

/** Something the parent can do here, sent to the page's own address. */
function ActForm({ act, props, children }: { act: FollowAct; props: Props; children: ReactNode }) {
  return (
    <form method="post" action={props.address} className="act flow" noValidate>
      <input type="hidden" name="act" value={act} />
      <input type="hidden" name="key" value={props.formKey} />
      {children}
    </form>
  );
}

/** Closed until it is wanted, or when it came back with something to mend. */
const Unfold = ({
  title,
  open,
  id,
  children,
}: {
  title: string;
  open: boolean;
  id?: string;
  children: ReactNode;
}) => (
  <details className="unfold" open={open} id={id}>
    <summary>{title}</summary>
    <div className="flow">{children}</div>
  </details>
);

export function MessageForm(props: Props) {
  const { follow } = wordsIn(props.language).pages;
  return (
    <ActForm act="message" props={props}>
      <TextArea
        id="text"
        label={follow.addLabel}
        error={errorIn(props.back, "message")("text")}
        defaultValue={typedIn(props.back, "message").text}
        maxLength={20_000}
        rows={4}
      />
      <Button>{follow.addSend}</Button>
    </ActForm>
  );
}

/** `isAsked`: whoever comes here said in a letter that they are not satisfied; nothing is done before they press the button. */
export function NextLevelForm({
  above,
  phone,
  isAsked,
  ...props
}: Props & { above: { name: string; title: string } | null; phone: string; isAsked: boolean }) {
  const { follow, problems } = wordsIn(props.language).pages;
  return (
    <Unfold title={follow.up} open={isAsked || props.back?.act === "next-level"} id="up">
      {above ? (
        <ActForm act="next-level" props={props}>
          <p>{follow.upHelp(personIn(above, props.language))}</p>
          <TextArea
            id="reason"
            label={follow.upReason}
            error={errorIn(props.back, "next-level")("reason")}
            defaultValue={typedIn(props.back, "next-level").reason}
            maxLength={4_000}
            rows={3}
          />
          <Button>{follow.upSend}</Button>
        </ActForm>
      ) : (
        <p>
          {follow.upNoFurther} <Unbroken words={problems.call(phone)} part={phone} />
        </p>
      )}
    </Unfold>
  );
}

export function CorrectionForm({ view, ...props }: Props & { view: FollowView }) {
  const { follow, form } = wordsIn(props.language).pages;
  const error = errorIn(props.back, "correction");
  const typed = typedIn(props.back, "correction");
  const fields = [
    { id: "guardianName", label: form.name, now: view.guardianName, dir: "auto", maxLength: 120 },
    { id: "email", label: form.email, now: view.email, dir: "ltr", maxLength: 254, type: "email" },
    { id: "phone", label: form.phone, now: view.phone, dir: "ltr", maxLength: 40, type: "tel" },
    { id: "studentName", label: form.child, now: view.studentName, dir: "auto", maxLength: 120 },
  ];
  return (
    <Unfold title={follow.correct} open={props.back?.act === "correction"}>
      <ActForm act="correction" props={props}>
        <p>{follow.correctHelp}</p>
        {fields.map(({ now, ...field }) => (
          <Field
            key={field.id}
            {...field}
            error={error(field.id)}
            defaultValue={typed[field.id] ?? now ?? ""}
          />
        ))}
        <Button manner="quiet">{follow.correctSend}</Button>
      </ActForm>
    </Unfold>
  );
}

export function RatingForm({ answered, ...props }: Props & { answered: string }) {
  const { follow } = wordsIn(props.language).pages;
  const error = errorIn(props.back, "rating");
  const typed = typedIn(props.back, "rating");
  return (
    <ActForm act="rating" props={props}>
      <RadioGroup
        id="settled"
        label={follow.rate}
        boxed
        error={error("settled")}
        chosen={typed.settled ?? answered}
        options={[
          { value: "yes", label: follow.rateYes },
          { value: "no", label: follow.rateNo },
        ]}
      />
      <div className="scores">
        <RadioGroup
          id="score"
          label={follow.score}
          error={error("score")}
          chosen={typed.score}
          options={["1", "2", "3", "4", "5"].map((value) => ({ value, label: value }))}
        />
      </div>
      <TextArea
        id="words"
        label={follow.rateWords}
        error={error("words")}
        defaultValue={typed.words}
        maxLength={4_000}
        rows={3}
      />
      <Button>{follow.rateSend}</Button>
    </ActForm>
  );
}

export function LinkForm(props: Props) {
  const { follow } = wordsIn(props.language).pages;
  return (
    <Unfold title={follow.renew} open={false}>
      <ActForm act="link" props={props}>
        <p>{follow.renewHelp}</p>
        <Button manner="quiet">{follow.renewSend}</Button>
      </ActForm>
    </Unfold>
  );
}

/** The formal route, asked for in the parent's own words or with none. */
export function FormalForm(props: Props) {
  const words = complaintWordsIn(props.language).pages;
  return (
    <Unfold title={words.ask} open={props.back?.act === "formal"} id="formal">
      <ActForm act="formal" props={props}>
        <p>{words.askHelp}</p>
        <TextArea
          id="points"
          label={words.askLabel}
          error={errorIn(props.back, "formal")("points")}
          defaultValue={typedIn(props.back, "formal").points}
          maxLength={8_000}
          rows={3}
        />
        <Button>{words.askButton}</Button>
      </ActForm>
    </Unfold>
  );
}

/** The next step of a complaint, with what is still wrong; `isAsked`: they come from the outcome's letter. */
export function FurtherForm({ view, isAsked, ...props }: Props & { view: ComplaintView; isAsked: boolean }) {
  const words = complaintWordsIn(props.language).pages;
  const { further } = view;
  if (!further) return null;
  return (
    <Unfold title={words.furtherTitle} open={isAsked || props.back?.act === "further"} id="further-form">
      <ActForm act="further" props={props}>
        <p>{further}</p>
        <TextArea
          id="further"
          label={words.furtherLabel}
          error={errorIn(props.back, "further")("further")}
          defaultValue={typedIn(props.back, "further").further}
          maxLength={8_000}
          rows={4}
        />
        <Button>{words.furtherButton}</Button>
      </ActForm>
    </Unfold>
  );
}

export function WithdrawForm(props: Props) {
  const words = complaintWordsIn(props.language).pages;
  return (
    <Unfold title={words.withdraw} open={false}>
      <ActForm act="withdraw" props={props}>
        <p>{words.withdrawHelp}</p>
        <Button manner="quiet">{words.withdrawButton}</Button>
      </ActForm>
    </Unfold>
  );
}

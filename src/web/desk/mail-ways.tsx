import { Form, Link } from "react-router";
import { Button } from "../ui/button.tsx";
import { TextArea } from "../ui/text-area.tsx";
import { Field } from "../ui/text-field.tsx";
import { Change } from "./change.tsx";
import type { MailLine } from "./mail-lines.ts";
import type { MailWay } from "./mail-reasons.ts";

/** What stood in a form that came back, and what was wrong with it. */
export type MailAnswer = {
  act: string;
  mail: string;
  note: string;
  reference: string;
  problem: string | undefined;
};
type Act = { act: MailWay; line: MailLine; formKey: string };
type Props = Omit<Act, "act"> & { isOpened: boolean; answer: MailAnswer | null };

/** The ways on from a letter or mail: the short ones as buttons, those that ask something folded. */
export function MailWays({ line, formKey, isOpened, answer }: Props) {
  const has = (way: MailWay) => line.ways.includes(way);
  const press = (act: MailWay, says: string) =>
    has(act) ? <MailButton act={act} line={line} formKey={formKey} says={says} /> : null;
  const ask = { line, formKey, answer };
  return (
    <div className="ways">
      {has("read") && !isOpened ? (
        <Link className="button quiet" to={`?read=${line.id}#${line.id}`} preventScrollReset>
          Read it
        </Link>
      ) : null}
      {press(
        "again",
        line.reason === "unread" ? "Read it in now" : line.reason === "late" ? "Try it now" : "Send it again",
      )}
      {press("acknowledge", "Acknowledge it by e-mail")}
      {press("inquiry", "Make it an inquiry")}
      {has("join") ? (
        <Asking {...ask} act="join" label="Add it to an inquiry" button="Add it">
          <Field
            id={`reference-${line.id}`}
            name="reference"
            label="The inquiry’s reference"
            help="Eight letters and digits, such as K7QM-2WXD."
            defaultValue={answer?.reference}
            error={answer?.act === "join" ? answer.problem : undefined}
            autoComplete="off"
            dir="ltr"
            required
          />
        </Asking>
      ) : null}
      {has("rang") ? (
        <Asking {...ask} act="rang" label="Told by telephone" button="I have told them">
          {line.phone ? (
            <p>
              Ring{" "}
              <a href={`tel:${line.phone.replaceAll(/[^+\d]/g, "")}`} dir="ltr">
                {line.phone}
              </a>
              .
            </p>
          ) : (
            <p>No number is known here. Look at the inquiry.</p>
          )}
          <Note {...ask} act="rang" label="What you told them" help="It becomes a note of the inquiry." />
        </Asking>
      ) : null}
      {has("mark") ? (
        <Asking {...ask} act="mark" label="Always only a machine" button="Mark this address">
          <p>
            What machines write from this address is off the list as it comes, with your name and reason. What
            a person writes from it is an inquiry as ever.
          </p>
          <Note {...ask} act="mark" label="Why nobody needs to look at it" />
        </Asking>
      ) : null}
      {has("looked") ? (
        <Asking {...ask} act="looked" label="I have looked at it" button="Take it off the list">
          <Note
            {...ask}
            act="looked"
            label="What you found or did"
            help={
              line.inquiry
                ? "It becomes a note of the inquiry."
                : "It is kept with your name. It can be put back."
            }
          />
        </Asking>
      ) : null}
    </div>
  );
}

type Ask = { line: MailLine; formKey: string; answer: MailAnswer | null; act: MailWay };

const Asking = ({
  label,
  button,
  children,
  ...of
}: Ask & { label: string; button: string; children: React.ReactNode }) => (
  <Change label={label} isOpen={of.answer?.act === of.act}>
    <Form method="post" action="/desk/mail" className="flow" preventScrollReset>
      <Hidden act={of.act} line={of.line} formKey={of.formKey} />
      {children}
      <Button manner="quiet">{button}</Button>
    </Form>
  </Change>
);

const Note = ({ line, answer, act, label, help }: Ask & { label: string; help?: string }) => (
  <TextArea
    id={`note-${act}-${line.id}`}
    name="note"
    label={label}
    {...(help && { help })}
    rows={2}
    defaultValue={answer?.act === act ? answer.note : undefined}
    error={answer?.act === act ? answer.problem : undefined}
    required
  />
);

const Hidden = ({ act, line, formKey }: Act) => (
  <>
    <input type="hidden" name="act" value={act} />
    <input type="hidden" name="mail" value={line.id} />
    <input type="hidden" name="key" value={`${formKey}.${act}.${line.id}`} />
  </>
);

const MailButton = ({ says, ...act }: Act & { says: string }) => (
  <Form method="post" action="/desk/mail">
    <Hidden {...act} />
    <Button manner="quiet" aria-label={`${says}: ${act.line.says}`}>
      {says}
    </Button>
  </Form>
);

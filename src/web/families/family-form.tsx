import type { ReactNode } from "react";
import { Form, useActionData } from "react-router";
import { named } from "../named.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import type { FamilyAnswer } from "./family-act.ts";

type Props = {
  act: string;
  id?: string;
  seen?: number;
  button: string;
  /** Quiet where it stands beside the page's one main act. */
  manner?: "main" | "quiet";
  children?: ReactNode;
};

/** One act on a family as a form: it carries the thing's id and how much its author had seen of it. */
export function FamilyForm({ act, id, seen = 0, button, manner, children }: Props) {
  return (
    <Form method="post" className="flow" preventScrollReset>
      {id ? <input type="hidden" name="id" value={id} /> : null}
      <input type="hidden" name="seen" value={seen} />
      {children}
      <div className="buttons">
        <Button name="act" value={act} manner={manner}>
          {button}
        </Button>
      </div>
    </Form>
  );
}

/** Why the last form was not done: stands at the head of the page, where it is read first. */
export function NotDone() {
  const answer = useActionData() as FamilyAnswer | undefined;
  if (answer?.refusal)
    return (
      <Notice kind="refused" title={answer.refusal.because} isAnswer>
        <p>{answer.refusal.instead}</p>
        <blockquote className="clause">
          “{answer.refusal.words}” <span className="soft">SOP {answer.refusal.clause}</span>
        </blockquote>
      </Notice>
    );
  if (!answer?.problems?.length) return null;
  return (
    <Notice kind="missed" title="Something is missing." isAnswer>
      {answer.problems.map(({ field, says }) => (
        <p key={field + says}>{says}</p>
      ))}
    </Notice>
  );
}

const doneWords: Record<string, string> = {
  waits: "It waits for a second person. What of it protects holds already.",
  accept: "Agreed. It holds from now on.",
  decline: "Declined. It stays as it was.",
  looked: "Noted that you read it.",
  open: "This family is open to you for an hour. The privacy officer reads why.",
};

/** What was done, said once at the head of the page. */
export const Done = ({ done }: { done: string | null }) =>
  done ? <Notice kind="met" title={named(doneWords, done) ?? "It is on file."} isAnswer /> : null;

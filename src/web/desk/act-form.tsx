import { type ComponentProps, type ReactNode, useState } from "react";
import type { ActName } from "../../channels/form/acts.ts";
import { nounOf } from "./act-nouns.ts";
import type { Answer } from "./answered.ts";
import { useActFetcher } from "./held-acts.tsx";
import { useInquiry } from "./inquiry-provider.tsx";
import { KeptReply } from "./kept-reply.tsx";
import { Refused } from "./refused.tsx";

type Inside = {
  /** What was answered to the last try, if it was not done. */
  answer: Answer | undefined;
  /** On its way. */
  busy: boolean;
  /** What is wrong with a field, as a sentence. */
  problem: (field: string) => string | undefined;
  /** What stood in a field when it was sent. */
  value: (field: string) => string | undefined;
};
type Props = Pick<ComponentProps<"form">, "id" | "ref" | "className" | "onInput" | "onKeyDown"> & {
  act: ActName;
  /** Forms of the same act on one page are told apart, for example by the duty they are about. */
  about?: string;
  /** Other acts that a button of this form may send instead. */
  also?: readonly ActName[];
  children: (inside: Inside) => ReactNode;
};

/** Who was asked to verify first, and did, is not asked again. */
const isOver = ({ refusal }: Answer, decision: string): boolean =>
  decision === "allow" && refusal?.ways?.includes("verify") === true;

/** Answers to a try that was put right since: a fetcher keeps them. */
const over = new WeakSet<Answer>();

/**
 * One act on the inquiry as a form: sent without leaving the page where scripts run, and as any form where they do not.
 * Carries the key that makes a second sending harmless, and the last entry that its author saw.
 */
export function ActForm({ act, about = "", also = [], children, ...form }: Props) {
  const { page, answer: sent, done } = useInquiry();
  const fetcher = useActFetcher(page.id, act);
  const [key] = useState(`${page.key}.${nounOf[act]}.${about}`);
  const [opened, setOpened] = useState(page.seq);
  const [answeredAt, setAnsweredAt] = useState(fetcher.data);
  const [first] = useState(fetcher.data);
  if (first && [act, ...also].some((one) => done.startsWith(`${one}.`))) over.add(first);
  const told = fetcher.data && over.has(fetcher.data) ? undefined : fetcher.data;
  if (fetcher.data !== answeredAt) {
    // Whoever was refused has been told what the others did: from now on they have seen it.
    setAnsweredAt(fetcher.data);
    setOpened(page.seq);
  }
  const waiting: Answer | undefined = sent?.reply && { act: "reply", values: sent.reply };
  const answer = [told, sent, waiting].find(
    (one) => one && [act, ...also].includes(one.act) && (!about || Object.values(one.values).includes(about)),
  );
  return (
    <fetcher.Form {...form} method="post" action={`${page.at}/${nounOf[act]}`} preventScrollReset>
      <input type="hidden" name="key" value={key} />
      <input type="hidden" name="seen" value={answer?.refusal ? page.seq : opened} />
      <KeptReply act={act} answer={sent} />
      {answer && !isOver(answer, page.hearing.decision) ? (
        <Refused
          answer={answer}
          at={page.at}
          hasCheck={page.may.identityCheck && !page.closed && page.identity.check?.says === ""}
        />
      ) : null}
      {children({
        answer,
        busy: fetcher.state !== "idle",
        problem: (field) => answer?.problems?.find((one) => one.field === field)?.says,
        value: (field) => answer?.values[field],
      })}
    </fetcher.Form>
  );
}

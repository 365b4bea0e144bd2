import { randomUUID } from "node:crypto";
import { data, Form, Link } from "react-router";
import { categoryWords, type Kind } from "../../letters/gate/categories.ts";
import { deskOf } from "../desk/desk-of.ts";
import { Story } from "../desk/story.tsx";
import { timelineLines } from "../desk/timeline-lines.ts";
import { whenWords } from "../desk/when-words.ts";
import { Button } from "../ui/button.tsx";
import { Empty } from "../ui/empty.tsx";
import { Facts } from "../ui/facts.tsx";
import { Notice } from "../ui/notice.tsx";
import { RadioGroup } from "../ui/radio-group.tsx";
import { Section } from "../ui/section.tsx";
import { StateShape } from "../ui/state-shape.tsx";
import { TextArea } from "../ui/text-area.tsx";
import type { Route } from "./+types/question.ts";
import { orderWords } from "./order-words.ts";
import { RecipientStrip } from "./recipient-strip.tsx";

export const meta: Route.MetaFunction = ({ params }) => [{ title: `May this be told? ${params.reference}` }];

export async function loader({ params, context }: Route.LoaderArgs) {
  const { desk, viewer } = deskOf(context);
  const [view, { calendar }, asked, refusals] = await Promise.all([
    desk.inquiry(viewer, params.reference),
    desk.school(viewer),
    desk.privacyQuestion(viewer, params.reference),
    desk.refusals(viewer, params.reference),
  ]);
  const { privacy } = view?.inquiry ?? {};
  if (!view) throw data("There is no such question here.", 404);
  if (!privacy || !asked) return null;
  const clock = { zone: calendar.tz, now: desk.now() };
  const entry = view.entries.findLast((one) => one.kind === "privacyAsked");
  const owed = view.inquiry.duties.find(({ clause, over }) => clause === "3.3.b" && !over);
  const by = entry?.by.kind === "staff" ? entry.by.id : null;
  return {
    reference: view.inquiry.reference,
    question: privacy.id,
    key: randomUUID(),
    state: privacy.state,
    asks: (entry?.kind === "privacyAsked" && view.texts[entry.asks.text]) || "",
    by: (by && view.names[by]) || "a colleague",
    isOwn: by === viewer.id,
    due: owed ? whenWords(owed.until, clock) : null,
    category: categoryWords[privacy.category as Kind] ?? privacy.category,
    rule: privacy.rule,
    draft: asked.draft,
    language: view.inquiry.language,
    findings: asked.findings
      .filter(({ severity }) => severity === "block")
      .map(({ says, at, code }) => ({ says, code, at: at ?? null })),
    recipients: asked.recipients,
    orders: asked.orders.map(orderWords),
    lines: timelineLines(view, refusals, clock),
  };
}

/** One question: exactly what is needed to say yes, yes but, or no. */
export default function Question({ loaderData }: Route.ComponentProps) {
  if (!loaderData)
    return (
      <Empty
        title="Nobody asked here."
        says="A question appears when a reply was stopped and somebody asks whether it may go."
      />
    );
  const { reference, asks, by, due, category, rule, draft, language, findings, recipients, orders } =
    loaderData;
  return (
    <div className="flow question">
      <div className="pagehead">
        <div>
          <h1>May this be told?</h1>
          <p className="soft">
            {by} asks in <Link to={`/desk/inquiries/${reference}`}>{reference}</Link>
            {due ? `; an answer is owed by ${due}` : ""}.
          </p>
        </div>
      </div>
      <blockquote className="asks" dir="auto">
        <p>{asks}</p>
      </blockquote>
      <Section title="To whom">
        <RecipientStrip recipients={recipients} />
        {recipients.some(({ isFinal }) => isFinal) ? (
          <Notice kind="refused" title="A yes does not lift this.">
            <p>
              The rules leave no choice about{" "}
              {recipients.flatMap(({ isFinal, name }) => (isFinal ? [name] : [])).join(" and ")}. Answer no,
              or have what is on file looked at first.
            </p>
          </Notice>
        ) : null}
      </Section>
      <Section title="The draft, as it would leave">
        <p className="words draft" dir="auto" lang={language}>
          <Marked text={draft} places={findings.flatMap(({ at }) => (at ? [at] : []))} />
        </p>
        {findings.length ? (
          <ul className="findings">
            {findings.map(({ says, code }) => (
              <li key={`${code} ${says}`} className="refused">
                <StateShape state="refused" />
                <p>{says}</p>
              </li>
            ))}
          </ul>
        ) : null}
        <Facts
          facts={[
            { name: "Kind of information", value: category },
            { name: "Stopped by", value: /^\d/.test(rule ?? "") ? `SOP ${rule}` : rule },
          ]}
        />
      </Section>
      <Section title="On file about the student">
        {orders.length ? <Facts facts={orders} /> : <p>No order or protection is on file.</p>}
      </Section>
      <Answer page={loaderData} />
      <details>
        <summary>What happened in this inquiry</summary>
        <Story lines={loaderData.lines} />
      </details>
    </div>
  );
}

function Answer({ page }: { page: NonNullable<Route.ComponentProps["loaderData"]> }) {
  if (page.state !== "asked") return <p>This question is answered. Whoever wants to know more asks again.</p>;
  if (page.isOwn) return <p>You asked this yourself. Another privacy officer answers it.</p>;
  return (
    <Section title="Your answer">
      <Form method="post" action={`/desk/inquiries/${page.reference}/privacy-answer`} className="flow">
        <input type="hidden" name="key" value={page.key} />
        <input type="hidden" name="question" value={page.question} />
        <RadioGroup
          id="answer"
          label="May it go?"
          options={[
            {
              value: "yes",
              label: "Yes, as it stands",
              help: "To these people, as this kind of information.",
            },
            { value: "yes_but", label: "Yes, but not as it stands", help: "Say below what has to change." },
            { value: "no", label: "No" },
          ]}
        />
        <TextArea
          id="reason"
          label="On what it rests, or what has to change"
          help="Whoever asked reads it; the parent never does."
          rows={3}
          maxLength={2_000}
          required
        />
        <Button>Answer</Button>
      </Form>
    </Section>
  );
}

/** The draft with what stopped it marked where it stands. */
function Marked({ text, places }: { text: string; places: readonly [number, number][] }) {
  const parts: { words: string; isMarked: boolean; from: number }[] = [];
  let done = 0;
  for (const [from, to] of [...places].sort((a, b) => a[0] - b[0])) {
    if (from < done) continue;
    parts.push({ words: text.slice(done, from), isMarked: false, from: done });
    parts.push({ words: text.slice(from, to), isMarked: true, from });
    done = to;
  }
  parts.push({ words: text.slice(done), isMarked: false, from: done });
  return parts.map(({ words, isMarked, from }) =>
    isMarked ? <mark key={`${from} marked`}>{words}</mark> : <span key={from}>{words}</span>,
  );
}

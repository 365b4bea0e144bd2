import { useInquiry } from "../desk/inquiry-provider.tsx";
import { Notice } from "../ui/notice.tsx";

/** What became of a question to the privacy officer about a reply here. */
export function PrivacyNotice() {
  const { page } = useInquiry();
  const { privacy } = page;
  if (!privacy || page.closed) return null;
  const { kind, title, says } = words[privacy.state];
  return (
    <Notice kind={kind} title={title}>
      {privacy.reason ? (
        <blockquote dir="auto">
          <p>{privacy.reason}</p>
        </blockquote>
      ) : null}
      <p>{says}</p>
      {privacy.state === "asked" && page.may.privacyAnswer ? (
        <p>
          <a href={`/desk/privacy/questions/${page.reference}`}>Open the question</a>
        </p>
      ) : null}
    </Notice>
  );
}

const words = {
  asked: {
    kind: "due",
    title: "The privacy officer is asked whether a reply may go.",
    says: "The draft is kept. You are told when the answer is there.",
  },
  yes: {
    kind: "met",
    title: "The privacy officer says: yes, this may go.",
    says: "The draft is in the composer. It may go to those it was asked about, as this kind of information, until something in the family’s file changes.",
  },
  yes_but: {
    kind: "due",
    title: "The privacy officer says: yes, but not as it stands.",
    says: "The draft is in the composer. Change it as the answer asks; then send it.",
  },
  no: {
    kind: "refused",
    title: "The privacy officer says: no.",
    says: "The draft is kept in the record. Send the neutral text, or write what may be told.",
  },
} as const;

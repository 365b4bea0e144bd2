import type { InquiryType, Moment, Source, Words } from "./words.ts";

/** An inquiry reached the school. */
export type Receive = {
  kind: "receive";
  id: string;
  reference: string;
  source: Source;
  /** When it reached the school; a call logged later keeps its own moment. */
  receivedAt: Moment;
  type: InquiryType;
  topic: string | null;
  language: string;
  question: Words;
  subject?: Words;
  guardianName?: Words;
  email?: Words;
  phone?: Words;
  studentName?: Words;
  guardian?: string;
  student?: string;
  /** What is quoted in a mail, or added by a program, and stands apart from the question. */
  quoted?: Words;
  original?: string;
  unreadable?: boolean;
  /** A mail of which only the beginning is kept. */
  tooLong?: boolean;
  /** The closed inquiry that it goes on from. */
  follows?: string;
  /** The inquiry, and its message there, whose words it was made of. */
  splitFrom?: { inquiry: string; message: number };
  /** Whom it is about from the beginning, because what it was made of is. */
  subjects?: string[];
  /** The inquiry whose letter it answers, though that was written to somebody else. */
  answers?: string;
  /** What is odd about its sender, by the names in `letters/words/sender-words.ts`. */
  tricks?: string[];
  /** What the parent wrote when asked whether it is about somebody who works here. */
  aboutStaff?: Words;
  /** What triage or the writer said about danger. */
  danger?: {
    id: string;
    severity: "immediate" | "same_day";
    protocols: string[];
    because?: Words;
  };
  /** A call is acknowledged by being answered: the words were spoken. */
  acknowledged?: "spoken";
};

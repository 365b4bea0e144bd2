/** A mail as it is handed over: one recipient, bytes that stay the same at every attempt. */
export type Mail = {
  /** RFC 5322 Message-ID with angle brackets; the same at every attempt. */
  messageId: string;
  from: { name: string; address: string };
  replyTo: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  inReplyTo?: string;
  references?: string[];
  /** RFC 3834: sent by no person. */
  automatic: boolean;
  /** It answers what somebody sent, by itself. */
  isAnswer?: true;
  date: Date;
};

/** What became of the hand-over. `ambiguous`: it broke after the data had begun, so nobody knows. */
export type Handed =
  | { state: "accepted" }
  | { state: "failed"; permanent: boolean; because: string }
  | { state: "ambiguous"; because: string };

/** The way out of the house. `started` is called when the data begins to flow, before any byte of it. */
export type Post = {
  send: (
    mail: Mail,
    place: { district: number; school: number },
    started: () => Promise<void>,
  ) => Promise<Handed>;
  close: () => Promise<void>;
};

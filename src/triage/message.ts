import type { Protocol } from "./protocols.ts";
import type { Topic } from "./topics.ts";

/** What arrived, from any channel; `attachments` are file names. */
export type Message = {
  text: string;
  subject?: string;
  language?: string;
  channel?: string;
  attachments?: string[];
};

/** What the message is. `emergency` goes before everything else; `because` holds the words that led to it. */
export type Triage = {
  emergency: boolean;
  severity: "immediate" | "same_day" | "none";
  protocols: Protocol[];
  type: "general" | "records" | "concern" | "emergency";
  topic: Topic;
  language: string;
  because: string[];
  glance: boolean;
};

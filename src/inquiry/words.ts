/** A moment: UTC, ISO 8601 with milliseconds and Z. Two moments compare as text. */
export type Moment = string;

/** Where an inquiry or a message came in. A walk-in and a letter use the call panel. */
export const sources = ["web", "mail", "phone", "walk_in", "letter", "sms", "api"] as const;
export type Source = (typeof sources)[number];

/** The four types of the SOP's section 4. The type picks guideline, duties and checks. */
export const types = ["general", "records", "concern", "emergency"] as const;
export type InquiryType = (typeof types)[number];

/** The facts that SOP 3.1 asks to log beside date and time; a channel that cannot supply one leaves it owed. */
export const facts = ["guardianName", "contact", "topic"] as const;
export type Fact = (typeof facts)[number];

/** What an outgoing letter is for. */
export const purposes = [
  "acknowledgement",
  "emergency",
  "reply",
  "escalation",
  "promise_moved",
  "feedback",
  "identity",
  "alert",
  "closure",
  "complaint",
  /** What the school says of an incident, to whoever asked while it went on. */
  "incident",
  /** How a parent who writes very often is answered. */
  "contact_plan",
  "added",
] as const;
export type Purpose = (typeof purposes)[number];

/** The ways in which a person is alerted in an emergency. */
export const alertWays = ["screen", "push", "mail", "sms", "voice"] as const;
export type AlertWay = (typeof alertWays)[number];

/** What became of an alert by one way. `none`: the person left no number or device for it. */
export const alertOutcomes = ["accepted", "failed", "delivered", "not_delivered", "none"] as const;
export type AlertOutcome = (typeof alertOutcomes)[number];

/** Under which exception something was told in an emergency. */
export const emergencyExceptions = [
  "health_or_safety",
  "child_protection",
  "police_duty",
  "vital_interests",
  "safeguarding",
] as const;
export type EmergencyException = (typeof emergencyExceptions)[number];

/** How sure we are who is asking (domain levels L0 to L5). */
export type IdentityLevel = 0 | 1 | 2 | 3 | 4 | 5;

/**
 * What a person wrote, as the record knows it: the id of the text kept beside the record, and a salted digest of it.
 * Forgetting deletes text and salt; the digest then proves nothing and the chain still verifies.
 */
export type Kept = { text: string; digest: string };

/** What a person wrote, on its way into the record. `words` and `salt` are kept beside the record, never in it. */
export type Words = Kept & { words: string; salt: string };

/** The part of the words that the record may hold. */
export const kept = ({ text, digest }: Words): Kept => ({ text, digest });

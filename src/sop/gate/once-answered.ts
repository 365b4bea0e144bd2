import { mayHear } from "../../rights/may-hear.ts";

/** What is left to ask once the privacy officer said yes: who it is. A yes about the family is no proof of a person. */
export const onceAnswered = (level: number, needed: number) =>
  mayHear({ linked: true, mayReceiveRecords: true, restricted: false, level, needed });

/** What an alert may say: the school, the reference and a link. It may be read aloud on a bus. */
type Alert = {
  schoolName: string;
  schoolPhone: string;
  reference: string;
  link: string;
  alarm?: boolean;
  reminds?: boolean;
};

const needs = ({ alarm, reminds }: Alert) =>
  reminds
    ? "Nobody has said that an emergency is over. It needs you."
    : alarm
      ? "Nobody has confirmed an emergency. It needs you."
      : "An emergency needs you.";

/** The alert that calls a member of staff, by each way that has words. */
export const alertWords = {
  sms: (it: Alert): string => `${it.schoolName}: ${needs(it)} Inquiry ${it.reference}. Open: ${it.link}`,
  voice: (it: Alert): string =>
    `This is ${it.schoolName}. ${needs(it)} Open the message that we sent you and press, I have it. Or ring the school: ${[...it.schoolPhone].join(" ")}.`,
  push: (it: Alert) => ({
    title: it.schoolName,
    body: `${needs(it)} Inquiry ${it.reference}.`,
    url: it.link,
  }),
};

type Test = { schoolName: string; link: string };

/** The same ways, tried out. */
export const testWords = {
  sms: (it: Test): string =>
    `${it.schoolName}: THIS IS A TEST of the emergency alarm. Nothing has happened; you need do nothing.`,
  voice: (it: Test): string =>
    `This is ${it.schoolName}. This is a test of the emergency alarm. Nothing has happened, and you need do nothing.`,
  push: (it: Test) => ({
    title: `TEST · ${it.schoolName}`,
    body: "A test of the emergency alarm. Nothing has happened.",
    url: it.link,
  }),
  mail: (it: Test) => ({
    subject: "TEST of the emergency alarm",
    body: `This is a test of the emergency alarm of ${it.schoolName}. Nothing has happened, and you need do nothing.`,
  }),
};

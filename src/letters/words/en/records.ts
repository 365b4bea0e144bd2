import { paragraphs } from "../parts.ts";

const dear = (name: string) => (name ? `Dear ${name},` : "Dear parent or guardian,");

/** What parents read about a request to see, correct or erase a record, in English. */
export const records = {
  page: {
    title: "Your records",
    ready: (until: string) => `What you asked for is ready. You can download it here until ${until}.`,
    left: (left: number) =>
      left === 1 ? "You can download one more time." : `You can download ${left} more times.`,
    download: "Download",
    size: (kilobytes: number) => `${kilobytes} KB`,
    black: "Black bars stand where the papers speak of other people. We may not give those parts out.",
    shared: "If this is not your own phone or computer, delete the files when you have read them.",
    proofTitle: "First we need to be sure who you are",
    proof3: "Please ring the school office. We will ring you back on the number that we have on file.",
    proof4: "Please come to the school office with a photo ID. Then open this page again.",
    overTitle: "There is nothing to download here",
    over: "This page may have ended. If you are waiting for records, please ring the school office.",
  },
  follow: {
    title: "Your records are ready",
    says: (until: string) => `You can open them until ${until}.`,
    open: "Open the records",
  },
  letters: {
    ready: (name: string, until: string) =>
      paragraphs(
        dear(name),
        `You asked for records. They are ready, and you can download them until ${until}.`,
        "Open your private page with the link below and choose “Open the records”. We may first need to be sure who you are.",
        "If you would rather have them on paper, or read them in our office, please ring us.",
      ),
    refused: (name: string, appeal: string) =>
      paragraphs(
        dear(name),
        "You asked us for records. We looked at your request with care, and we cannot do what you asked.",
        "You may talk to us about it. Please ring the school office, and we will explain what we can.",
        appeal,
      ),
    amendmentRefused: (name: string, hearing: string) =>
      paragraphs(
        dear(name),
        "You asked us to correct a record. We looked at it with care, and we believe that the record should stay as it is.",
        hearing,
        "Please ring the school office if you want to talk about it first.",
      ),
    erased: (name: string, appeal: string) =>
      paragraphs(
        dear(name),
        "You asked us to erase something from a record. We decided to do so, and it is done.",
        "This stays, because a law says that we must keep it: ___",
        appeal,
      ),
    extension: "We need more time to bring together everything that you asked for.",
  },
  appeal: {
    US: "You may ask the head of the school to look at this decision again. You may also complain to the Student Privacy Policy Office of the U.S. Department of Education, within 180 days.",
    UK: "You may ask us to look at this decision again. You may also complain to the Information Commissioner’s Office (ICO), or go to a court.",
    EU: "You may ask us to look at this decision again. You may also complain to your data protection authority, or go to a court.",
  },
  hearing: {
    US: "You have the right to a hearing. Somebody who had no part in the decision will hold it. If the record still stays as it is, you may write a statement, and we keep it with the record and give it out with it.",
    UK: "You may ask us to look at this decision again, and to add a statement of yours to the record. You may also complain to the Information Commissioner’s Office (ICO).",
    EU: "You may ask us to look at this decision again, and to add a statement of yours to the record. You may also complain to your data protection authority.",
  },
};

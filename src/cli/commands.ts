/** A command of `answerable`: what to write after its name, what it does, and its exit code (0 well, 1 bad news, 2 wrong use). */
export type CommandLine = { usage: string; says: string; run: (args: string[]) => Promise<number> };

const later =
  (load: () => Promise<(args: string[]) => Promise<number>>): CommandLine["run"] =>
  async (args) =>
    (await load())(args);

/** Every command. Each is loaded only when it is asked for, so that `ask` starts at once and needs no database. */
export const commands: Record<string, CommandLine> = {
  start: {
    usage: "",
    says: "Starts Answerable, as npm start does.",
    run: later(async () => (await import("./start.ts")).start),
  },
  seed: {
    usage: "",
    says: "Puts the demo school into an empty database.",
    run: later(async () => (await import("./seed.ts")).seed),
  },
  token: {
    usage: "--role R --school S [--for E-MAIL] [--name N] [--days D] | --list | --end ID",
    says: "Makes an API token and prints it once; lists them; ends one.",
    run: later(async () => (await import("./token.ts")).token),
  },
  verify: {
    usage: "",
    says: "Checks the whole record and names the first bad entry.",
    run: later(async () => (await import("./verify.ts")).verify),
  },
  rebuild: {
    usage: "",
    says: "Folds every inquiry from its entries and compares.",
    run: later(async () => (await import("./rebuild.ts")).rebuildAll),
  },
  doctor: {
    usage: "",
    says: "Says in plain words what is wrong, and what to do.",
    run: later(async () => (await import("./doctor.ts")).doctor),
  },
  roster: {
    usage: "<file…> --school S [--apply --as E-MAIL]",
    says: "Says what a list of students and guardians would change; writes it.",
    run: later(async () => (await import("./roster.ts")).roster),
  },
  concern: {
    usage: "<reference>",
    says: "Prints an inquiry that waits for the governors, for them.",
    run: later(async () => (await import("./concern.ts")).concern),
  },
  laws: {
    usage: "--school S [US-CA US …]",
    says: "Says whose law is on at a school, in what order; sets it.",
    run: later(async () => (await import("./laws.ts")).laws),
  },
  ask: {
    usage: "due | triage | disclosure | draft | trim | mail",
    says: "What would the system decide? JSON lines in, JSON lines out.",
    run: later(async () => (await import("./ask.ts")).ask),
  },
};

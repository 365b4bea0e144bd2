import { type Asked, objects } from "./canaries.ts";
import { type ActorName, actors, expected, type Line } from "./expected.ts";
import { theirsAt } from "./expected-actors.ts";
import type { Door } from "./front.ts";

/** One try: somebody asks an address in one way about one inquiry. "-": the address is about none. */
export type Cell = {
  door: Door;
  /** `DATA` is React Router's own way of asking for a page's data. */
  method: string;
  line: Line;
  actor: ActorName;
  asked: Asked | "-";
};

/** How an answer must look: let in, sent to sign in, told that the role may not, nothing there, no token. */
export type Outcome = "in" | "sign in" | "role" | "missing" | "token";

const isAbout = (path: string) => /:(reference|token|id|student|guardian)\b/.test(path);
const lineOf = (door: Door, method: string) =>
  expected[`${["HEAD", "DATA"].includes(method) ? "GET" : method} ${door.path}`];

/** What expected.ts does not say yet. */
export const unsaid = (doors: readonly Door[]): string[] =>
  doors.flatMap((door) =>
    door.methods
      .filter((method) => !lineOf(door, method))
      .map(
        (method) =>
          `test/matrix/expected.ts says nothing of "${method} ${door.path}". Add a line that says who may${method === "GET" ? " and what they see" : ", what is sent and one cell that is done"}.`,
      ),
  );

/** What expected.ts speaks of although there is no such address. */
export function unknown(doors: readonly Door[]): string[] {
  const known = new Set(doors.flatMap(({ path, methods }) => methods.map((method) => `${method} ${path}`)));
  return Object.keys(expected)
    .filter((address) => !known.has(address))
    .map((address) => `There is no "${address}" any more. Take its line out of test/matrix/expected.ts.`);
}

/**
 * Who can come to a door at all: programs to the API, everybody else to the pages, holders of links where a link leads.
 * Those who are nobody for different reasons (left, ended, idle, wrong cookie …) take turns, door by door.
 */
function comers({ kind }: Door, { may }: Line, turn: number): ActorName[] {
  const all = Object.keys(actors) as ActorName[];
  const come = all.filter((name) => (actors[name].comes === "token") === (kind === "api"));
  const isKnown = (name: ActorName) => actors[name].roles.length > 0;
  const nobodies = come.filter((name) => actors[name].comes !== "link" && !isKnown(name));
  const turns = nobodies.length > 0 ? [nobodies[0], nobodies[1 + (turn % (nobodies.length - 1))]] : [];
  // Where nobody is asked who they are, two with a session are enough.
  const known = come.filter(isKnown).slice(0, Array.isArray(may) || may === "signed in" ? Infinity : 2);
  return come.filter(
    (name) =>
      known.includes(name) || turns.includes(name) || (may === "holder" && actors[name].comes === "link"),
  );
}

/** Every cell of the matrix: door × method × actor × inquiry. */
export function cellsOf(doors: readonly Door[]): Cell[] {
  return doors.flatMap((door, turn) => {
    const isPage = door.kind === "page" && door.methods.includes("GET");
    const methods = [...door.methods, ...(isPage ? ["DATA"] : [])];
    return methods.flatMap((method) => {
      const line = lineOf(door, method);
      if (!line) return [];
      const about: Cell["asked"][] = isAbout(door.path) ? [...objects, "never"] : ["-"];
      return comers(door, line, turn).flatMap((actor) =>
        about.map((asked): Cell => ({ door, method, line, actor, asked })).filter(isWorthwhile),
      );
    });
  });
}

const few: ReadonlySet<ActorName> = new Set([
  "nobody",
  "office",
  "otherTeacher",
  "auditor",
  "neighbourOffice",
]);

/**
 * Whoever is stopped at the door is stopped whatever they ask for: one inquiry and the one that never was will do, and
 * so for those to whom no inquiry belongs. One page answers at the addresses of all acts: a few open it there.
 */
function isWorthwhile(cell: Cell): boolean {
  const { asked, method, door, actor, line } = cell;
  const isAct = door.path.startsWith("/desk/inquiries/:reference/");
  const outcome = outcomeOf(cell);
  const isStopped = ["sign in", "role", "token"].includes(outcome) || line.may === "nobody";
  if (isAct && method !== "POST" && method !== "GET") return asked === "open" && few.has(actor);
  if (isAct && method === "GET" && !isStopped)
    return few.has(actor) && ["open", "other", "never"].includes(asked);
  if (["-", "open", "never"].includes(asked)) return true;
  if (isAct && actors[actor].theirs.length === 0) return false;
  return !isStopped && method !== "HEAD";
}

/** What a cell must answer, from the matrix alone. */
export function outcomeOf({ door, line, actor, asked }: Cell): Outcome {
  const { may } = line;
  const { roles, comes } = actors[actor];
  const theirs = theirsAt(actor, line);
  const isTheirs = asked === "-" || (theirs as readonly Asked[]).includes(asked);
  if (may === "nobody") return "missing";
  if (may === "everyone") return "in";
  if (may === "holder") return comes === "link" && isTheirs ? "in" : "missing";
  if (roles.length === 0) return door.kind === "api" ? "token" : "sign in";
  if (may === "signed in") return "in";
  if (!roles.some((role) => may.includes(role))) return "role";
  return isTheirs ? "in" : "missing";
}

const isReadAgain = ({ method }: Cell) => method === "HEAD" || method === "DATA";
/** The cell that proves that its door works. */
const isProof = ({ line, actor, asked }: Cell) => line.done?.[0] === actor && line.done[1] === asked;

/** Who differ only in what they have beside their first role, or in what they are at another school. */
const turnAbout: readonly (readonly ActorName[])[] = [
  ["otherTeacher", "askedTeacher", "teacherAdministrator", "teacherAuditor"],
  ["neighbourOffice", "neighbourSupervisor", "neighbourTeacher"],
];

/** Of those who differ that little one comes to each address, door by door another one; and whoever proves that it works. */
function inTurn(cells: readonly Cell[]): Cell[] {
  const doors = [...new Set(cells.map(({ method, door }) => `${method} ${door.path}`))];
  const turns = new Map(doors.map((door, turn) => [door, turn]));
  return cells.filter((cell) => {
    const like = turnAbout.find((names) => names.includes(cell.actor));
    const turn = turns.get(`${cell.method} ${cell.door.path}`) ?? 0;
    return !like || like[turn % like.length] === cell.actor || isProof(cell);
  });
}

/**
 * Every address, method and person, with one inquiry of each outcome beside the one that never was; cell by cell another one
 * has its turn, and so have those who differ little. That HEAD and the data alone are no other door than the page, one person
 * of each outcome shows.
 */
export function oneOfEach(all: readonly Cell[]): Cell[] {
  const cells = inTurn(all);
  const alike = Map.groupBy(cells, (cell) =>
    [cell.method, cell.door.path, outcomeOf(cell), isReadAgain(cell) || cell.actor].join(" "),
  );
  return [...alike.values()].flatMap((all, turn) => {
    const who = all[turn % all.length]?.actor;
    const of = all.filter(({ actor }) => actor === who);
    const others = of.filter(({ asked }) => asked !== "never");
    const one = others[turn % others.length];
    return all.filter(
      (cell) => cell === one || isProof(cell) || (cell.actor === who && cell.asked === "never"),
    );
  });
}

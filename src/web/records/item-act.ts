import type { StaffViewer } from "../../access/viewer.ts";
import { textOf } from "../../redaction/file-kind.ts";
import { type Box, limits, type TextMark } from "../../redaction/mark.ts";
import { joinMarks } from "../../redaction/redact-text.ts";
import type { DeskSide } from "../desk-side.ts";
import type { Done } from "./records-side.ts";

type Told = Done | { outcome: "found"; says: string };

/** Reads a form of the file's page: looks for words, adds or takes away marks, or makes the copy. */
export async function itemAct(
  desk: DeskSide,
  viewer: StaffViewer,
  { id, item }: { id: string; item: string },
  form: FormData,
): Promise<Told> {
  const say = (name: string) =>
    String(form.get(name) ?? "")
      .trim()
      .slice(0, 2_000);
  const file = await desk.records.item(viewer, id, item);
  if (!file) return { outcome: "missing" };
  // Looking for words would tell what was taken out; the core says why not.
  if (!file.sees) return desk.records.act(viewer, { request: id, act: { kind: "mark", item } });
  const marks = file.marks as (Box | TextMark)[];
  const text = file.kind === "text" && file.file ? textOf(file.file) : null;
  const save = (all: readonly (Box | TextMark)[]) => {
    const next = text === null ? all : joinMarks(text, all as TextMark[]);
    return keep(next);
  };
  const keep = (next: readonly unknown[]) =>
    next.length > limits.boxes
      ? ({
          outcome: "problem",
          says: `At most ${limits.boxes} places can be taken out of one file.`,
        } as const)
      : desk.records.act(viewer, {
          request: id,
          act: { kind: "mark", item },
          item: { marks: next, redacted: null },
        });
  switch (say("act")) {
    case "copy":
      return desk.records.copy(viewer, id, item);
    case "find":
    case "others": {
      const isOthers = say("act") === "others";
      if (!isOthers && !say("sought"))
        return { outcome: "problem", says: "Please write the words to look for." };
      const found = isOthers
        ? await desk.records.others(viewer, id, item)
        : await desk.records.propose(viewer, id, item, [say("sought")]);
      if (!found) return { outcome: "missing" };
      if ("says" in found) return { outcome: "problem", says: found.says };
      const silent = found.silent.length
        ? ` Page ${found.silent.join(", ")} holds no words that can be looked through: look at it yourself.`
        : "";
      const fresh = found.marks.filter((one) => !marks.some((mark) => isSame(mark, one)));
      if (fresh.length === 0)
        return {
          outcome: "found",
          says: `${found.times ? "All of it is marked already." : "It was not found."}${silent}`,
        };
      const done = await save([...marks, ...fresh]);
      return done.outcome === "done"
        ? { outcome: "found", says: `It is marked. Look through the rest yourself.${silent}` }
        : done;
    }
    case "box": {
      const [left, top, width, height] = ["left", "top", "width", "height"].map(
        (name) => Number(say(name)) / 100,
      );
      const box = { page: Number(say("page")), left, top, width, height } as Box;
      const isBox = [left, top, width, height].every((part) => part !== undefined && part >= 0 && part <= 1);
      if (
        !isBox ||
        box.width < 0.002 ||
        box.height < 0.002 ||
        !(box.page >= 1 && box.page <= (file.pages ?? 1))
      )
        return {
          outcome: "problem",
          says: "Please give left, top, width and height in percent of the page.",
        };
      return save([...marks, box]);
    }
    case "unmark":
      return save(marks.filter((mark, nth) => String("from" in mark ? mark.from : nth) !== say("mark")));
    default:
      return { outcome: "problem", says: "This page is out of date. Please load it again." };
  }
}

const isSame = (a: Box | TextMark, b: Box | TextMark): boolean =>
  "from" in a && "from" in b
    ? a.from <= b.from && a.to >= b.to
    : "page" in a &&
      "page" in b &&
      a.page === b.page &&
      a.left === b.left &&
      a.top === b.top &&
      a.width === b.width;

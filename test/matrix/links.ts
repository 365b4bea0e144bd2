import { type Answer, ours } from "./ask-cell.ts";
import type { ObjectName } from "./canaries.ts";
import type { Matrix } from "./matrix.ts";

/** Sends the form of a private link's page. */
async function sent(
  { front, world }: Matrix,
  object: ObjectName,
  form: Record<string, string>,
): Promise<Answer> {
  const answer = await front.ask(`/follow/${world.planted[object].link}`, {
    ...{ method: "POST", body: new URLSearchParams(form), headers: ours },
  });
  return { status: answer.status, headers: answer.headers, body: await answer.text() };
}

/** The same key and the same words from two links are two messages: a key of one parent means nothing to another. */
export async function sameKeyTwoLinks(matrix: Matrix): Promise<string[]> {
  const wrong: string[] = [];
  const { stored, world } = matrix;
  const form = { act: "message", text: "One thing more.", key: "11111111-2222-4333-8444-555555555555" };
  for (const object of ["open", "emergency", "other"] as const) {
    const { status, headers } = await sent(matrix, object, form);
    const to = headers.get("location") ?? "";
    if (status !== 303 || !to.startsWith(`/follow/${world.planted[object].link}`))
      wrong.push(`${object} is answered ${status} ${to}`);
    const told = await stored.count(
      "entries",
      `inquiry_id = '${world.planted[object].id}' and kind = 'guardianWrote'`,
    );
    // The third party's words, and now these.
    if (told !== 2) wrong.push(`${object} holds ${told} messages, not 2`);
  }
  await stored.restore(await stored.changed());
  return wrong;
}

/** A link that its holder renewed opens nothing more, and cannot be used for any act; the new one does. */
export async function renewedLink(matrix: Matrix): Promise<string[]> {
  const { front, stored, world } = matrix;
  const { headers } = await sent(matrix, "open", { act: "link" });
  const [renewed = ""] = (headers.get("location") ?? "").split("?");
  const [before, now] = [await front.ask(`/follow/${world.planted.open.link}`), await front.ask(renewed)];
  const act = await sent(matrix, "open", { act: "message", text: "Still here?" });
  await stored.restore(await stored.changed());
  return before.status === 404 && act.status === 404 && now.status === 200
    ? []
    : [`the old link is answered ${before.status} and ${act.status}, the new one ${now.status}`];
}

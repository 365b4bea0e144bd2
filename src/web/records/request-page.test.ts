import assert from "node:assert/strict";
import { test } from "node:test";
import { calendar, id } from "../../../test/school.ts";
import { edition2026 } from "../../sop/edition.ts";
import { requestPage } from "./request-page.ts";

const [proposer, other] = [id(), id()];
const at = "2026-11-16T14:00:00.000Z";
const days = (n: number) => new Date(Date.parse(at) + n * 86_400_000).toISOString();

/** A request to erase something that was proposed; `done`: it was decided and carried out. */
function erasing({ now, by, done = false }: { now: string; by: string; done?: boolean }) {
  const erasure = { by: proposer, at, ...(done && { done: { by: other, at } }) };
  const view = {
    ...{
      id: id(),
      reference: "AAAA-0001",
      openedAt: at,
      duty: null,
      language: "es",
      statements: [],
      log: [],
      items: [],
    },
    ...{
      student: "Leo Souza",
      guardian: "Ana Souza",
      heard: null,
      inquiry: { identity: null, student: id(), guardian: id() },
    },
    state: {
      ...{
        request: "erase",
        category: "own_record",
        authority: null,
        items: [],
        hands: [],
        asked: null,
        approval: null,
      },
      ...{ release: null, stopped: false, amendment: null, hearing: null, statement: false, erasure },
      end: done ? "erasure_decided" : null,
    },
    steps: [
      { seq: 1, at, who: "Ngozi Okoye", body: { kind: "erasureProposed" }, words: "The note of 3 November." },
    ],
  };
  const viewer = { id: by, roles: ["privacy_officer"] };
  return requestPage(view as never, { viewer: viewer as never, calendar, edition: edition2026, now });
}

test("whoever approves erasing reads who proposed what, and may approve after 72 hours, never their own", () => {
  const early = erasing({ now: days(2), by: other });
  assert.deepEqual(
    [early.erasure?.by, early.erasure?.words, early.erasure?.isOver, early.erasure?.isMine],
    ["Ngozi Okoye", "The note of 3 November.", false, false],
  );
  assert.equal(erasing({ now: days(3), by: other }).erasure?.isOver, true);
  assert.equal(erasing({ now: days(3), by: proposer }).erasure?.isMine, true);
  assert.equal(early.identity.level, 1, "who is linked says who they are, and no more");
});

test("the parent is told once it is done, in their language, with a blank for what stays that no check lets through", () => {
  assert.equal(erasing({ now: days(3), by: other }).letter, null);
  const { letter } = erasing({ now: days(4), by: other, done: true });
  assert.match(letter ?? "", /Usted nos pidió borrar/);
  assert.match(letter ?? "", /___/);
});

import type { arm, Shows } from "./actors.ts";
import type { Front } from "./front.ts";
import type { Stored } from "./stored.ts";
import type { MatrixWorld } from "./world.ts";

/** Everything that a check of the matrix works with. */
export type Matrix = {
  world: MatrixWorld;
  hands: Awaited<ReturnType<typeof arm>>;
  front: Front;
  stored: Stored;
};

/** The headers that show who asks. */
export const asWho = ({ cookie, authorization }: Shows): Record<string, string> => ({
  ...(cookie && { cookie }),
  ...(authorization && { authorization }),
});

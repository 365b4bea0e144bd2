import { actOperations } from "./act-operations.ts";
import { clauses } from "./clauses.ts";
import { closures } from "./closures.ts";
import { intake } from "./intake.ts";
import { oneInquiry } from "./one-inquiry.ts";
import type { Operation } from "./operation.ts";
import { queue } from "./queue.ts";
import { staff } from "./staff.ts";

/** Everything that a program may ask of Answerable, behind its token. */
export const operations: readonly Operation[] = [
  intake,
  queue,
  oneInquiry,
  ...actOperations,
  staff,
  closures,
  clauses,
];

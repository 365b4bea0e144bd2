/** Runs the whole desk in this process until it is stopped. */
export async function start(): Promise<number> {
  await import("../load-small.ts");
  await import("../main.ts");
  return 0;
}

/** Runs the whole desk in this process until it is stopped. */
export async function start(): Promise<number> {
  await import("../main.ts");
  return 0;
}

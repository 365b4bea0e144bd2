import type { Once } from "./drive.ts";

/** 70 % reading, 30 % writing, as the other systems were measured: per hundred of one client's operations. */
const shares = { open: 35, list: 25, rare: 5, common: 5, create: 15, reply: 15 };

/** One of the operations after the other, in a fixed order in which none comes in a row for long. */
export function mixed(operations: Record<string, Once>): Once {
  const order = Object.entries(shares)
    .flatMap(([name, share]) => Array.from({ length: share }, (_, n) => ({ name, place: (n + 0.5) / share })))
    .sort((a, b) => a.place - b.place || a.name.localeCompare(b.name));
  return async (client, nth) => {
    const { name } = order[(nth + client * 13) % order.length] ?? { name: "" };
    await operations[name]?.(client, nth);
  };
}

import type { Guard } from "./guard.ts";

export type Method = "GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE";

/** A door of the table: a page that React Router renders, or a raw answer of ours. */
export type Row = {
  path: string;
  methods: readonly Method[];
  guard: Guard;
  /** The most that a request may carry, in bytes, where it is more than elsewhere. */
  largest?: number;
} & ({ kind: "page"; file: string } | { kind: "raw" });
export type PageRow = Extract<Row, { kind: "page" }>;

/** A page to read. */
export const page = (path: string, file: string, guard: Guard): Row => ({
  kind: "page",
  path,
  file,
  guard,
  methods: ["GET", "HEAD"],
});

/** A page with a form that is sent to its own address; with `largest` bytes where it takes files. */
export const form = (path: string, file: string, guard: Guard, largest?: number): Row => ({
  kind: "page",
  path,
  file,
  guard,
  methods: ["GET", "HEAD", "POST"],
  ...(largest && { largest }),
});

/** An act: it can only be sent, never opened. */
export const act = (path: string, file: string, guard: Guard): Row => ({
  kind: "page",
  path,
  file,
  guard,
  methods: ["POST"],
});

/** An answer that is not a page: health, events, files, the programming interface. A path may end in `/*`. */
export const raw = (method: Method, path: string, guard: Guard): Row => ({
  kind: "raw",
  path,
  guard,
  methods: method === "GET" ? ["GET", "HEAD"] : [method],
});

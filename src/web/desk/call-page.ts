import type { Refusal } from "../../inquiry/refusal.ts";
import type { Guided } from "../../sop/guidance.ts";
import type { ScriptOf } from "../incident/incident-script.tsx";
import type { PersonLine } from "./person-lines.ts";

/** What the call panel is given, and what it is told when a call could not be logged. */
export type CallPage = {
  viewer: string;
  key: string;
  staffName: string;
  school: { id: number; name: string; number: string; closed: readonly string[] };
  guidance: readonly { title: string; guided: Guided }[];
  incidents: readonly ScriptOf[];
  plans: readonly { guardian: string; says: string; isLate: boolean }[];
  mayFind: boolean;
  words: string;
  found: readonly PersonLine[];
  parked: string | null;
};
export type CallAnswer = {
  values: Record<string, string>;
  problems?: { field: string; says: string }[];
  refusal?: Refusal;
};

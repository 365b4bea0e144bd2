import { cannotKeep } from "../store/cannot-keep.ts";
import type { Submitted } from "./submit.ts";

/** An act of the desk where the database can keep nothing: the form stays as it was typed, and says so. */
export async function orNotKept(act: Promise<Submitted>): Promise<Submitted> {
  try {
    return await act;
  } catch (error) {
    if (!cannotKeep(error)) throw error;
    const says =
      "Nothing can be kept just now: the database is full or cannot be reached. What you typed is still here. Try again in a minute; if it goes on, tell whoever runs Answerable.";
    return { outcome: "problems", problems: [{ field: "", says }] };
  }
}

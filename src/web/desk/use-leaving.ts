import { useEffect } from "react";
import { forgetAll, parkedEverywhere } from "./parked-calls.ts";

/** Whoever signs out leaves nothing on this computer; parked calls are asked about first. Locking keeps them. */
export function useLeaving(viewer: string): void {
  useEffect(() => {
    const leave = (event: SubmitEvent) => {
      if ((event.submitter as HTMLButtonElement | null)?.value !== "leave") return;
      const length = parkedEverywhere(viewer);
      const question = `${length === 1 ? "A parked call is" : `${length} parked calls are`} not logged yet. Sign out and forget what was typed?`;
      if (length && !window.confirm(question)) return event.preventDefault();
      forgetAll(viewer);
    };
    document.addEventListener("submit", leave, { capture: true });
    return () => document.removeEventListener("submit", leave, { capture: true });
  }, [viewer]);
}

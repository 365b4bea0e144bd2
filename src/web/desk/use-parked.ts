import { useEffect, useState } from "react";
import { onParked, type ParkedCall, parkedCalls } from "./parked-calls.ts";

/** The parked calls of this person, kept current; none until the page has woken up. */
export function useParked(viewer: string): readonly ParkedCall[] {
  const [calls, setCalls] = useState<readonly ParkedCall[]>([]);
  useEffect(() => {
    const look = () => setCalls(parkedCalls(viewer));
    look();
    return onParked(look);
  }, [viewer]);
  return calls;
}

import { useCallback, useEffect, useRef, useState } from "react";
import type { PersonLine } from "./person-lines.ts";

/** Looks families up while somebody types; a newer question aborts the older one. Three letters are the least. */
export function usePeople(initial: readonly PersonLine[]) {
  const [found, setFound] = useState(initial);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const running = useRef<AbortController>(undefined);
  useEffect(
    () => () => {
      clearTimeout(waiting.current);
      running.current?.abort();
    },
    [],
  );
  const ask = useCallback(async (words: string): Promise<readonly PersonLine[]> => {
    clearTimeout(waiting.current);
    running.current?.abort();
    if ([...words.trim()].length < 3) {
      setFound([]);
      return [];
    }
    running.current = new AbortController();
    try {
      const answer = await fetch(`/desk/people?q=${encodeURIComponent(words)}`, {
        signal: running.current.signal,
      });
      const people: readonly PersonLine[] = answer.ok ? await answer.json() : [];
      setFound(people);
      return people;
    } catch {
      return [];
    }
  }, []);
  const look = useCallback(
    (words: string) => {
      clearTimeout(waiting.current);
      waiting.current = setTimeout(() => void ask(words), 120);
    },
    [ask],
  );
  return { found, look, ask };
}

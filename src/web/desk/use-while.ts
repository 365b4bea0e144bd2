import { useEffect } from "react";
import { useRevalidator } from "react-router";

/** Loads the page's data again every second, as long as something runs. */
export function useWhile(isRunning: boolean): void {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    if (!isRunning) return;
    const every = setInterval(() => void revalidate(), 1_000);
    return () => clearInterval(every);
  }, [isRunning, revalidate]);
}

import { useMemo } from "react";
import { type Keys, useKeys } from "./use-keys.ts";

const lines = () => [...document.querySelectorAll<HTMLElement>(".maillist > li")];
const here = () => lines().find((line) => line.contains(document.activeElement));
const move = (by: 1 | -1) => {
  const all = lines();
  const at = all.findIndex((line) => line.contains(document.activeElement));
  const next = all[at < 0 ? (by === 1 ? 0 : all.length - 1) : Math.min(Math.max(at + by, 0), all.length - 1)];
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
};
/** Opens the last way on, which takes a line off the list, and goes into its field. */
const lookAt = () => {
  const ways = here()?.querySelectorAll<HTMLDetailsElement>(".ways details");
  const last = ways?.[ways.length - 1];
  if (!last) return;
  last.open = true;
  last.querySelector<HTMLElement>("textarea")?.focus();
};

/** J and K walk through the list of mail, O does the first way on, X says that somebody looked at it. */
export function useMailKeys(): void {
  const keys = useMemo(
    (): Keys => ({
      j: () => move(1),
      k: () => move(-1),
      x: lookAt,
      o: () => here()?.querySelector<HTMLElement>(".ways a, .ways button")?.click(),
    }),
    [],
  );
  useKeys(keys);
}

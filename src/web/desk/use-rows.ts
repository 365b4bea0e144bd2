import { useMemo } from "react";
import { useNavigate } from "react-router";
import { type Keys, useKeys } from "./use-keys.ts";

const rows = () => [...document.querySelectorAll<HTMLAnchorElement>(".today .topic")];
const move = (by: 1 | -1) => {
  const all = rows();
  const at = all.indexOf(document.activeElement as HTMLAnchorElement);
  const next = all[at < 0 ? (by === 1 ? 0 : all.length - 1) : Math.min(Math.max(at + by, 0), all.length - 1)];
  next?.focus();
  next?.closest("li")?.scrollIntoView({ block: "nearest" });
};

/** J and K walk through the list; Enter opens, as on every link; R and E open where one writes. */
export function useRows(): void {
  const navigate = useNavigate();
  const keys = useMemo((): Keys => {
    const open = (write: string) => {
      const row = rows().find((one) => one === document.activeElement);
      if (row) void navigate(`${row.pathname}?write=${write}`);
    };
    return {
      j: () => move(1),
      k: () => move(-1),
      r: () => open("reply"),
      e: () => open("escalation"),
      "/": () => document.querySelector<HTMLInputElement>("#q")?.focus(),
    };
  }, [navigate]);
  useKeys(keys);
}

import type { Figures } from "./drive.ts";

export type Line = {
  size: number;
  operation: string;
  clients: number;
  ours: Figures;
  raw: Figures | undefined;
  /** Resident memory of the server's process afterwards, MB. */
  residentMb: number;
};

const ms = (n: number) => (n < 10 ? n.toFixed(2) : n.toFixed(0)).padStart(7);
const wide = { size: 8, operation: 10, clients: 7 };
const heads =
  "    p50     p95     p99  per second  server CPU  pg CPU  raw per s  raw pg CPU   ratio   RSS  foreign".split(
    "",
  );

export const title = `${"size".padStart(wide.size)}  ${"operation".padEnd(wide.operation)}${"clients".padStart(wide.clients)}${heads.join("")}`;

/** One line of the table. Times are milliseconds, CPU is milliseconds per operation, `ratio` is ours to raw per second. */
export function told({ size, operation, clients, ours, raw, residentMb }: Line): string {
  const rate = (n: number) => (n < 100 ? n.toFixed(1) : n.toFixed(0));
  return [
    `${String(size).padStart(wide.size)}  ${operation.padEnd(wide.operation)}${String(clients).padStart(wide.clients)}`,
    `${ms(ours.p50)} ${ms(ours.p95)} ${ms(ours.p99)}`,
    rate(ours.perSecond).padStart(12),
    ours.serverCpu.toFixed(2).padStart(12),
    ours.postgresCpu.toFixed(2).padStart(8),
    (raw ? rate(raw.perSecond) : "").padStart(11),
    (raw ? raw.postgresCpu.toFixed(2) : "").padStart(12),
    (raw ? `${((ours.perSecond / raw.perSecond) * 100).toFixed(0)} %` : "").padStart(8),
    residentMb.toFixed(0).padStart(6),
    ours.foreignCores.toFixed(2).padStart(9),
    ours.wrong ? `  ${ours.wrong} WRONG` : "",
  ].join("");
}

/** How much slower an operation is at the largest size than at the smallest, by its median and CPU, per client count. */
export function growth(lines: Line[]): string[] {
  const [least, most] = [
    Math.min(...lines.map(({ size }) => size)),
    Math.max(...lines.map(({ size }) => size)),
  ];
  if (least === most) return [];
  const cpu = ({ serverCpu, postgresCpu }: Figures) => serverCpu + postgresCpu;
  return lines
    .filter(({ size, clients }) => size === most && clients > 1)
    .flatMap((large) => {
      const small = lines.find(
        ({ size, operation, clients }) =>
          size === least && operation === large.operation && clients === large.clients,
      );
      if (!small) return [];
      const times = (a: number, b: number) => `${(a / b).toFixed(2)}x`;
      return `${large.operation.padEnd(wide.operation)} ${large.clients} clients: p50 ${times(large.ours.p50, small.ours.p50)}, p95 ${times(large.ours.p95, small.ours.p95)}, CPU ${times(cpu(large.ours), cpu(small.ours))}`;
    });
}

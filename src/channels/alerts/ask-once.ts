import type { Tried } from "./tried.ts";

/** How long a gateway may take for one answer, in milliseconds. */
const patience = 8_000;

/**
 * One POST to an address that the school configured: no redirects, no second try, an end to its patience. A gateway that
 * is busy, broken, silent or cut off may do better soon; one that refuses will not.
 */
export async function askOnce(
  url: string,
  request: { headers: Record<string, string>; body: string | Uint8Array<ArrayBuffer> },
  wait = patience,
): Promise<Tried & { status?: number }> {
  try {
    const answer = await fetch(url, {
      method: "POST",
      ...request,
      redirect: "error",
      signal: AbortSignal.timeout(wait),
    });
    await answer.body?.cancel();
    const { status } = answer;
    if (answer.ok) return { outcome: "accepted", status };
    const because = status === 429 ? "busy" : status >= 500 ? "broken" : `refused_${status}`;
    return { outcome: "failed", because, again: status === 429 || status >= 500, status };
  } catch (error) {
    const because = (error as Error).name === "TimeoutError" ? "silent" : "cut";
    return { outcome: "failed", because, again: true };
  }
}

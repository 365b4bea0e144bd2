import { z } from "zod";

const answer = z.object({
  error: z.string().optional(),
  access_token: z.string().min(1).max(16_000).optional(),
  refresh_token: z.string().min(1).max(16_000).optional(),
  expires_in: z.coerce.number().int().min(1).max(31_536_000).optional(),
  refresh_token_expires_in: z.coerce.number().int().min(1).optional(),
  device_code: z.string().max(4_000).optional(),
  user_code: z.string().max(100).optional(),
  verification_uri: z.url({ protocol: /^https?$/ }).optional(),
  verification_url: z.url({ protocol: /^https?$/ }).optional(),
  interval: z.coerce.number().int().min(1).max(600).optional(),
});
export type ProviderAnswer = z.output<typeof answer>;

const patience = 20_000;

/** Asks a provider and reads what it says; null when it cannot be reached, or says what nobody understands. Nothing of it is logged. */
export async function askProvider(
  address: string,
  said: Record<string, string>,
): Promise<ProviderAnswer | null> {
  try {
    const response = await fetch(address, {
      method: "POST",
      headers: { accept: "application/json" },
      body: new URLSearchParams(said),
      redirect: "error",
      signal: AbortSignal.timeout(patience),
    });
    const text = await response.text();
    const read = answer.safeParse(JSON.parse(text.slice(0, 100_000)));
    return read.success && (response.ok || read.data.error) ? read.data : null;
  } catch {
    return null;
  }
}

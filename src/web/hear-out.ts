const silence = 2_000;

/**
 * Reads and forgets what somebody is still sending, so that they get to read the answer: who closes while bytes come in
 * takes the answer away with them (RFC 9112, 9.6). Ends early when nothing came for two seconds or after `most` bytes.
 */
export async function hearOut({ body, headers }: Request, most = 256 * 1024 * 1024): Promise<void> {
  if (!body || body.locked || Number(headers.get("content-length")) > most) return;
  const reader = body.getReader();
  for (let size = 0; size <= most; ) {
    const { promise: quiet, resolve } = Promise.withResolvers<{ done: true }>();
    const timer = setTimeout(resolve, silence, { done: true });
    const read = await Promise.race([reader.read(), quiet]).catch(() => ({ done: true }) as const);
    clearTimeout(timer);
    if (read.done) return;
    size += read.value.byteLength;
  }
}

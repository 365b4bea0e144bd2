/** A reference and a code as somebody typed them, and whose tries are counted together. */
export function codeGiven(
  request: Request,
  { reference = "", code = "" }: Record<string, string>,
): { given: { reference: string; code: string }; from: string } {
  const letters = reference
    .slice(0, 40)
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, "");
  const peer = request.headers.get("x-peer")?.split(",").at(-1)?.trim() ?? "";
  const forwarded = request.headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() ?? "";
  const isProxy = /^(?:::ffff:)?127\.|^::1$/.test(peer);
  return {
    given: {
      reference: `${letters.slice(0, 4)}-${letters.slice(4, 8)}`,
      code: inOurDigits(code.slice(0, 40)).replaceAll(/\D/g, "").slice(0, 12),
    },
    from: isProxy && forwarded ? forwarded : peer || "here",
  };
}

/** Arabic and Persian keyboards type their own digits. */
const inOurDigits = (typed: string): string =>
  typed.replaceAll(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15));

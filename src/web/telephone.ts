/** The address that rings a number (RFC 3966). */
export const telephone = (number: string): string => `tel:${number.replace(/[^\d+*#]/g, "")}`;

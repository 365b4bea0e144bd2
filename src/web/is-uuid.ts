/** Whether words from an address have the shape of an id of ours: PostgreSQL would refuse any other. */
export const isUuid = (id: string): boolean => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);

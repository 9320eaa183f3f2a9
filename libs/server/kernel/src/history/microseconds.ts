/** A moment as the chain writes it: UTC with six decimals, as the database gives it back (RFC 3339). */
export const microseconds = (moment: Date): string => moment.toISOString().replace(/(\.\d{3})Z$/, '$1000Z');

/** Code unit order for ids, which are ASCII. */
export const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

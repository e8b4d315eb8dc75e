/** Compares as code points, so that the order is the same under every locale. Ids and names of fields are ASCII. */
export function compareCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What JSON-LD does not tell apart: one value and a list of one. Nothing is undefined, and is not written. */
export function oneOrMany(values: readonly unknown[]): unknown {
  return values.length > 1 ? values : values[0];
}

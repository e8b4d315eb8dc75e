/**
 * A pattern that is made when it is first used: what it takes from the tables of Unicode is read then, which is most of
 * the time that loading this code would take.
 */
export function lazyPattern(make: () => RegExp): () => RegExp {
  let pattern: RegExp | undefined;
  return () => (pattern ??= make());
}

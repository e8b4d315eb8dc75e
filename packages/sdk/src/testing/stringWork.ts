/** What goes through a whole text, whose length is the work; any other call of a text's methods counts as one. */
const throughAll = new Set([
  'normalize',
  'replace',
  'replaceAll',
  'split',
  'match',
  'toLowerCase',
  'toUpperCase',
  'trim',
]);

/**
 * How much work is done on texts: calls, and characters gone through. It tells work that grows with the square of a text
 * from work that grows with it, on any machine alike.
 */
export function stringWork(act: () => unknown): number {
  let work = 0;
  const prototype = String.prototype as unknown as Record<string, unknown>;
  const originals = Object.getOwnPropertyNames(String.prototype)
    .filter((name) => name !== 'constructor' && typeof prototype[name] === 'function')
    .map((name) => [name, prototype[name] as (...args: unknown[]) => unknown] as const);
  for (const [name, original] of originals)
    prototype[name] = function (this: string, ...args: unknown[]) {
      work += throughAll.has(name) ? this.length + 1 : 1;
      return original.apply(this, args);
    };
  try {
    act();
  } finally {
    for (const [name, original] of originals) prototype[name] = original;
  }
  return work;
}

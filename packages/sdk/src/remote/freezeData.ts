/** Deeper than any released data, and shallow enough for the stack of every engine. */
const deepest = 32;

/** Names by which a careless merge, here or in a caller's code, reaches into prototypes. */
const dangerous = new Set(['__proto__', 'constructor', 'prototype']);

/** Freezes parsed JSON all the way down. Returns what is wrong with it, if anything. */
export function freezeData(data: unknown, depth = 0): string | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  if (depth > deepest) return `nested deeper than ${deepest} levels`;
  for (const [key, value] of Object.entries(data)) {
    if (dangerous.has(key)) return `it has a key \`${key}\``;
    const problem = freezeData(value, depth + 1);
    if (problem) return problem;
  }
  Object.freeze(data);
  return undefined;
}

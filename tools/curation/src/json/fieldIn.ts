/** A field of a record of any shape; undefined when it has none of that name. */
export function fieldIn(raw: unknown, name: string): unknown {
  if (typeof raw !== 'object' || raw === null || !Object.hasOwn(raw, name)) return undefined;
  return (raw as Record<string, unknown>)[name];
}

/** The `id` of a record of any shape; undefined when it has none. */
export function idIn(raw: unknown): string | undefined {
  const id = fieldIn(raw, 'id');
  return typeof id === 'string' ? id : undefined;
}

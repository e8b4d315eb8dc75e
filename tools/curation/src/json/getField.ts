/** A field of a record of any shape; undefined when it has none of that name. */
export function getField(raw: unknown, name: string): unknown {
  if (typeof raw !== 'object' || raw === null || !Object.hasOwn(raw, name)) return undefined;
  return (raw as Record<string, unknown>)[name];
}

/** The `id` of a record of any shape; undefined when it has none. */
export function getId(raw: unknown): string | undefined {
  const id = getField(raw, 'id');
  return typeof id === 'string' ? id : undefined;
}

/** What a value must be: a `typeof`, a list of such (`{}`: of anything), or fields with theirs. */
export type Shape = 'string' | 'number' | 'boolean' | 'object' | { readonly each?: Shape } | Fields;
/** Fields of a record with their shapes. */
export type Fields = readonly (readonly [field: string, shape: Shape])[];

/** Whether a value has a shape. */
export function fits(value: unknown, shape: Shape): boolean {
  if (typeof shape === 'string') return typeof value === shape && value !== null;
  if (Array.isArray(shape))
    return typeof value === 'object' && value !== null && misfit(value, shape as Fields, NaN) === undefined;
  if (!Array.isArray(value)) return false;
  const { each } = shape as { readonly each?: Shape };
  // Old pages give every object an `each` of their own, a function.
  if (each && typeof each !== 'function')
    for (let i = 0; i < value.length; i++) if (!fits(value[i], each)) return false;
  return true;
}

/**
 * The first field of a record that has another shape than the table says.
 *
 * @param absent What stands for a field that is left out. With NaN none may be: nothing is identical to it.
 */
export function misfit(record: object, fields: Fields, absent: unknown): string | undefined {
  for (let i = 0; i < fields.length; i++) {
    const [field, shape] = fields[i]!;
    const value = (record as Readonly<Record<string, unknown>>)[field];
    if (value !== absent && !fits(value, shape)) return field;
  }
  return undefined;
}

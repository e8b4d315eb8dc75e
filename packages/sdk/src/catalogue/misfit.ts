/** What a value must be: a `typeof`, in brackets a list of such (`[]`: of anything), or a table of fields. */
export type Shape = 'string' | 'number' | 'boolean' | 'object' | readonly [Shape?] | Fields;
/** Fields of a record with their shapes. */
export interface Fields {
  readonly [field: string]: Shape;
}

/** Whether a value has a shape. */
export function fits(value: unknown, shape: Shape): boolean {
  if (typeof shape === 'string') return typeof value === shape && value !== null;
  if (Array.isArray(shape))
    return Array.isArray(value) && (shape as Shape[]).every((one) => value.every((each) => fits(each, one)));
  return fits(value, 'object') && misfit(value as object, shape as Fields, NaN) === undefined;
}

/**
 * The first field of a record that has another shape than the table says.
 *
 * @param absent What stands for a field that is left out. With NaN none may be: nothing is identical to it.
 */
export function misfit(record: object, fields: Fields, absent: unknown): string | undefined {
  // Object.keys, not for…in: old scripts of a page may have added to Object.prototype.
  return Object.keys(fields).find((field) => {
    const value = (record as Readonly<Record<string, unknown>>)[field];
    return value !== absent && !fits(value, fields[field]!);
  });
}

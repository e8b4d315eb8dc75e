import { jsonPath } from './jsonPath.js';

/** A text within a record and where it stands. `field` leaves out the numbers: `editions.url`. */
export interface TextIn {
  readonly path: string;
  readonly field: string;
  readonly text: string;
}

/** Every text of a value of any shape: rules that look at texts also work on records that are otherwise wrong. */
export function textsIn(value: unknown, segments: readonly (string | number)[] = []): TextIn[] {
  if (typeof value === 'string') {
    const field = segments.filter((segment) => typeof segment === 'string').join('.');
    return [{ path: jsonPath(segments), field, text: value }];
  }
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(item, [...segments, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => textsIn(item, [...segments, name]));
}

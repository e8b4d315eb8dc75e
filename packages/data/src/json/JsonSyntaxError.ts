/** The text is not JSON from `position` on. Never leaves `parseJson`. */
export class JsonSyntaxError extends Error {
  override readonly name = 'JsonSyntaxError';

  constructor(
    readonly expected: string,
    readonly position: number,
    readonly found: string,
  ) {
    super(`Expected ${expected}. Write it there.`);
  }
}

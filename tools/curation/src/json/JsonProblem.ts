/** What is wrong with a JSON text, in words. */
export interface JsonProblem {
  readonly path: string;
  readonly message: string;
  readonly expected: string;
  readonly fix: string;
}

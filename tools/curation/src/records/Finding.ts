/** Something to look at in a record: where, what is wrong, what was expected, and how to fix it. */
export interface Finding {
  /** An `error` stops the build; a `warning` does not. */
  readonly level: 'error' | 'warning';
  /** The rule that found it, such as `https-only`. */
  readonly rule: string;
  /** The file from the folder of the data on: `records/resources/<id>.json`. */
  readonly file: string;
  /** The place within the file, such as `editions[0].url`; empty for the file as a whole. */
  readonly path: string;
  readonly message: string;
  readonly expected: string;
  readonly fix: string;
}

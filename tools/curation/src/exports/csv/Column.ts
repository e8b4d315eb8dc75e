/** One column of the table: where its value stands in a record, and how a cell is written and read. */
export interface Column {
  readonly name: string;
  readonly path: readonly string[];
  readonly kind: CellKind;
  /** What an empty cell stands for: nothing at all, `null`, or an empty list. */
  readonly empty?: null | readonly [];
}

/** How a value fits into a cell. */
export interface CellKind {
  readonly write: (value: unknown) => string;
  /** What cannot be read comes back in a shape that the schema refuses, so that the schema explains it. */
  readonly read: (cell: string) => unknown;
}

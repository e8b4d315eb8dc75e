/** One of several answers: `value` is kept, `name` is shown. */
export interface Choice {
  readonly value: string;
  readonly name: string;
  /** Other words it is found by. */
  readonly words?: readonly string[];
}

/** The ways to ask somebody at a terminal. */
export interface Questions {
  /** A text; `check` returns what is wrong with it, in words. */
  text(message: string, options: { default?: string; check: (answer: string) => string | undefined }): Promise<string>;
  /** One of the choices, found by typing; undefined for "none of them", where `optional`. */
  one(message: string, choices: readonly Choice[], options?: { optional?: boolean }): Promise<string | undefined>;
  /** Any number of the choices, found by typing, one after the other. */
  many(message: string, choices: readonly Choice[], options?: { least?: number }): Promise<string[]>;
  yes(message: string): Promise<boolean>;
  /** Shows something between two questions. */
  show(text: string): void;
}

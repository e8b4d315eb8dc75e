import { refuse } from './errors.js';

/** Throws for a value that an argument or an option cannot take; `path` is its name. */
export type Must = (value: unknown, path: string) => void;

/**
 * Throws that an argument or an option cannot be used.
 *
 * @param message What it must be, or what to do; the sentence begins with its name.
 */
export const refuseOption = (path: string, message: string): never => refuse('invalid-option', path, message);

/** Throws that a value must be something else, unless it is right. */
export const must =
  (what: string, isRight: (value: unknown) => boolean): Must =>
  (value, path) => {
    if (!isRight(value)) refuseOption(path, `must be ${what}.`);
  };

export const isString = (value: unknown): value is string => typeof value === 'string';

/** A text. */
export const aString = /* @__PURE__ */ must('a string', isString);

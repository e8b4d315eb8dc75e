import type { ErrorCode } from '../errors.js';

/** Marks messages of this package, beside which an app may send its own. The number changes with their form. */
export const mark = '@safeguarding/sdk 1';

/** The questions of a QueryEngine. */
export type Question = 'query' | 'suggest' | 'explain' | 'resolve' | 'describe';

/** What goes to the worker: a question, one taken back, or the end. */
export type Request =
  | { readonly mark: typeof mark; readonly id: number; readonly ask: Question; readonly about: unknown }
  | { readonly mark: typeof mark; readonly cancel: number }
  | { readonly mark: typeof mark; readonly close: true };

/** What went wrong, as plain data. */
export interface Failure {
  readonly code: ErrorCode;
  readonly message: string;
  readonly path?: string | undefined;
}

/** What comes back: an answer, or a failure; one without a number concerns whatever is open. */
export type Reply =
  | { readonly mark: typeof mark; readonly id: number; readonly answer: unknown }
  | { readonly mark: typeof mark; readonly id?: number; readonly failure: Failure };

/** Whether a message is one of these. */
export function isOurs(message: unknown): boolean {
  return typeof message === 'object' && message !== null && (message as { mark?: unknown }).mark === mark;
}

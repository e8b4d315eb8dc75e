import { confirm, input, search } from '@inquirer/prompts';
import { escapeControls, escapeLine } from './escapeControls.js';

/** Asks at the terminal. */
export const terminalQuestions: Questions = {
  text: (message, { check, ...options }) => {
    return input({ message, ...options, validate: (answer) => check(answer.trim()) ?? true }).then((text) =>
      text.trim(),
    );
  },
  one: async (message, given, { optional = false } = {}) => {
    const choices = given.map((choice) => ({ ...choice, name: escapeLine(choice.name) }));
    const none = { value: '', name: '(none of them)' };
    const answer = await search({
      message,
      source: (typed = '') => [...(optional && typed === '' ? [none] : []), ...choices.filter(foundBy(typed))],
    });
    return answer === '' ? undefined : answer;
  },
  many: async (message, choices, { least = 0 } = {}) => {
    const chosen: string[] = [];
    for (;;) {
      const left = choices.filter(({ value }) => !chosen.includes(value));
      const more = chosen.length === 0 ? message : `${message} – another? (${chosen.join(', ')})`;
      const answer = await terminalQuestions.one(more, left, { optional: chosen.length >= least });
      if (answer === undefined) return chosen;
      chosen.push(answer);
    }
  },
  yes: (message) => confirm({ message }),
  show: (text) => console.log(escapeControls(text)),
};

function foundBy(typed: string): (choice: Choice) => boolean {
  const wanted = typed.toLowerCase();
  return ({ value, name, words = [] }) => [value, name, ...words].some((word) => word.toLowerCase().includes(wanted));
}

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

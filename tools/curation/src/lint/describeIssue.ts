import type * as z from 'zod';

/** An issue of the schema in plain words. */
export interface Description {
  readonly message: string;
  readonly expected: string;
  readonly fix: string;
}

/** Says in plain words what the schema has against `value`. */
export function describeIssue(issue: z.core.$ZodIssue, value: unknown): Description {
  const name = String(issue.path.at(-1) ?? 'the file');
  const shown = show(value);
  switch (issue.code) {
    case 'invalid_type':
      if (value === undefined) {
        return { message: `"${name}" is missing.`, expected: kind(issue.expected), fix: `Add "${name}".` };
      }
      return {
        message: `"${name}" is ${shown}.`,
        expected: kind(issue.expected),
        fix: `Write ${kind(issue.expected)} there.`,
      };
    case 'unrecognized_keys': {
      const keys = issue.keys.map((key) => `"${key}"`).join(', ');
      return {
        message: `${keys}: unknown field.`,
        expected: 'only fields of the schema',
        fix: 'Correct the spelling or remove the field.',
      };
    }
    case 'invalid_value': {
      const allowed = issue.values.map((option) => JSON.stringify(option)).join(', ');
      const expected = issue.values.length === 1 ? allowed : `one of ${allowed}`;
      return { message: `"${name}" is ${shown}.`, expected, fix: `Write ${expected}.` };
    }
    case 'too_small':
      return {
        message: `"${name}" is too short: ${shown}.`,
        expected: `at least ${issue.minimum} ${unit(issue.origin)}`,
        fix: 'Add what is missing.',
      };
    case 'too_big':
      return {
        message: `"${name}" is too long.`,
        expected: `at most ${issue.maximum} ${unit(issue.origin)}`,
        fix: 'Shorten it.',
      };
    case 'invalid_key':
      return {
        message: `"${name}" is not a valid name here.`,
        expected: issue.issues[0]?.message ?? 'a name of the right form',
        fix: 'Correct the name.',
      };
    case 'invalid_union':
      return {
        message: `"${name}" matches none of the allowed forms: ${shown}.`,
        expected: forms(issue),
        fix: 'Choose one form and write exactly its fields.',
      };
    case 'invalid_format':
    case 'invalid_element':
    case 'not_multiple_of':
    case 'custom':
      return {
        message: `"${name}" is ${shown}.`,
        expected: wanted(issue.message),
        fix: `Write ${wanted(issue.message)}.`,
      };
  }
}

function forms(issue: z.core.$ZodIssueInvalidUnion): string {
  const each = issue.errors.map((issues) =>
    issues.map((inner) => `${inner.path.join('.')} ${inner.message}`.trim()).join('; '),
  );
  return each.length === 0 ? wanted(issue.message) : each.join(', or: ');
}

/** zod writes "Invalid input: expected …" where the schema has no words of its own. */
function wanted(message: string): string {
  return message.replace(/^Invalid (?:input|string): (?:expected )?/, '');
}

function kind(expected: string): string {
  const names: Readonly<Record<string, string>> = {
    string: 'a text in double quotes',
    number: 'a number',
    int: 'a whole number',
    array: 'a list in square brackets',
    object: 'an object in curly brackets',
    record: 'an object in curly brackets',
    boolean: 'true or false',
  };
  return names[expected] ?? expected;
}

function unit(origin: string): string {
  if (origin === 'array') return 'entries';
  return origin === 'string' ? 'characters' : '';
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? 'missing';
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

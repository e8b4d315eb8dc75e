import { jsonPath } from './jsonPath.js';
import { JsonScanner } from './JsonScanner.js';
import { JsonSyntaxError } from './JsonSyntaxError.js';

/** What is wrong with a JSON text, in words. */
export interface JsonProblem {
  readonly path: string;
  readonly message: string;
  readonly expected: string;
  readonly fix: string;
}

/** The value of a JSON text, undefined when it cannot be read, and what is wrong with the text. */
export interface ParsedJson {
  readonly value: unknown;
  readonly problems: readonly JsonProblem[];
}

/** Deeper nesting than any record needs; a guard against texts made to exhaust the stack. */
export const maxDepth = 32;

const unsafeNames = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Parses JSON as RFC 8259 has it, and finds what `JSON.parse` lets through in silence: names that stand twice
 * (the last one wins), names that reach the prototype, and a byte-order mark. It says where a mistake stands.
 */
export function parseJson(text: string): ParsedJson {
  const problems: JsonProblem[] = [];
  const marked = text.startsWith('\uFEFF');
  if (marked) {
    problems.push({
      path: '',
      message: 'The file starts with a byte-order mark.',
      expected: 'UTF-8 without a byte-order mark',
      fix: 'Save the file as "UTF-8", not as "UTF-8 with BOM".',
    });
  }
  const body = marked ? text.slice(1) : text;
  const scanner = new JsonScanner(body);
  try {
    const value = readValue(scanner, [], problems);
    if (scanner.peek() !== '') scanner.fail('the end of the file after the last closing bracket');
    return { value, problems };
  } catch (error) {
    if (!(error instanceof JsonSyntaxError)) throw error;
    return { value: undefined, problems: [...problems, syntaxProblem(error, body)] };
  }
}

type Path = readonly (string | number)[];

function readValue(scanner: JsonScanner, path: Path, problems: JsonProblem[]): unknown {
  const opening = scanner.peek();
  if ((opening === '{' || opening === '[') && path.length >= maxDepth) {
    scanner.fail(`at most ${maxDepth} levels of nesting`);
  }
  if (opening === '{') return readObject(scanner, path, problems);
  if (opening === '[') return readList(scanner, path, problems);
  return opening === '"' ? scanner.string() : scanner.literal();
}

function readObject(scanner: JsonScanner, path: Path, problems: JsonProblem[]): Record<string, unknown> {
  const entries = new Map<string, unknown>();
  scanner.expect('{', 'before an object');
  if (scanner.skip('}')) return {};
  do {
    const name = scanner.string();
    scanner.expect(':', `after the name "${name}"`);
    const here = [...path, name];
    const value = readValue(scanner, here, problems);
    if (unsafeNames.has(name)) problems.push(unsafeName(here, name));
    else if (entries.has(name)) problems.push(repeatedName(here, name));
    else entries.set(name, value);
  } while (scanner.skip(','));
  scanner.expect('}', 'or a "," after a value');
  return Object.fromEntries(entries);
}

function readList(scanner: JsonScanner, path: Path, problems: JsonProblem[]): unknown[] {
  const items: unknown[] = [];
  scanner.expect('[', 'before a list');
  if (scanner.skip(']')) return items;
  do {
    items.push(readValue(scanner, [...path, items.length], problems));
  } while (scanner.skip(','));
  scanner.expect(']', 'or a "," after a value');
  return items;
}

function unsafeName(path: Path, name: string): JsonProblem {
  return {
    path: jsonPath(path),
    message: `The name "${name}" is not allowed.`,
    expected: 'a name that the schema knows',
    fix: `Remove "${name}": in JavaScript it can change how other objects behave.`,
  };
}

function repeatedName(path: Path, name: string): JsonProblem {
  return {
    path: jsonPath(path),
    message: `The name "${name}" stands twice in one object.`,
    expected: 'each name once',
    fix: `Keep one "${name}" and remove the other.`,
  };
}

function syntaxProblem(error: JsonSyntaxError, text: string): JsonProblem {
  const lines = text.slice(0, error.position).split('\n');
  const column = (lines.at(-1) ?? '').length + 1;
  const found = error.found === '' ? 'the end of the file' : JSON.stringify(error.found);
  return {
    path: '',
    message: `Not valid JSON at line ${lines.length}, column ${column}: found ${found}.`,
    expected: error.expected,
    fix: `Look at line ${lines.length} and the end of the line before it: a comma, quote or bracket is missing or too many.`,
  };
}

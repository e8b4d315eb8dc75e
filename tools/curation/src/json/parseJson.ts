import { type Node, type ParseError, parseTree } from 'jsonc-parser';
import type { JsonProblem } from './JsonProblem.js';
import { jsonPath } from './jsonPath.js';
import { syntaxProblem } from './syntaxProblem.js';
import { tooDeepAt } from './tooDeepAt.js';

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
  const marked = text.startsWith('\uFEFF');
  const problems: JsonProblem[] = marked ? [byteOrderMark] : [];
  const body = marked ? text.slice(1) : text;
  // The parser calls itself for each level: how deep it would go is known before it starts.
  const tooDeep = tooDeepAt(body, maxDepth);
  if (tooDeep !== undefined) {
    const expected = `at most ${maxDepth} levels of nesting`;
    return { value: undefined, problems: [...problems, syntaxProblem(body, tooDeep, expected)] };
  }
  const errors: ParseError[] = [];
  const tree = parseTree(body, errors, { disallowComments: true, allowTrailingComma: false });
  const [error] = errors;
  if (error !== undefined || tree === undefined) {
    return { value: undefined, problems: [...problems, syntaxProblem(body, error ?? 0)] };
  }
  return { value: valueOf(tree, [], problems), problems };
}

type Path = readonly (string | number)[];

function valueOf(node: Node, path: Path, problems: JsonProblem[]): unknown {
  const { type, children = [] } = node;
  if (type === 'array') return children.map((item, index) => valueOf(item, [...path, index], problems));
  if (type !== 'object') return node.value as unknown;
  const entries = new Map<string, unknown>();
  for (const { children: [key, item] = [] } of children) {
    if (key === undefined || item === undefined) continue;
    const name = String(key.value);
    const here = [...path, name];
    const value = valueOf(item, here, problems);
    if (unsafeNames.has(name)) problems.push(unsafeName(here, name));
    else if (entries.has(name)) problems.push(repeatedName(here, name));
    else entries.set(name, value);
  }
  return Object.fromEntries(entries);
}

const byteOrderMark: JsonProblem = {
  path: '',
  message: 'The file starts with a byte-order mark.',
  expected: 'UTF-8 without a byte-order mark',
  fix: 'Save the file as "UTF-8", not as "UTF-8 with BOM".',
};

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

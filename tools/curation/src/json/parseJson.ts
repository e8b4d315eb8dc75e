import { getNodePath, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { jsonPath } from './jsonPath.js';

const expectations: Readonly<Record<string, string>> = {
  PropertyNameExpected: 'a name in double quotes',
  ColonExpected: 'a ":" after the name',
  CommaExpected: 'a "," after a value, or the closing bracket',
  CloseBraceExpected: 'a "}" or a "," after a value',
  CloseBracketExpected: 'a "]" or a "," after a value',
  EndOfFileExpected: 'the end of the file after the last closing bracket',
  InvalidCommentToken: 'no comment: JSON has none',
  UnexpectedEndOfComment: 'no comment: JSON has none',
  UnexpectedEndOfString: 'the closing quote of this text on the same line',
  UnexpectedEndOfNumber: 'a digit',
  InvalidUnicode: 'four hexadecimal digits after \\u',
  InvalidEscapeCharacter: 'one of \\" \\\\ \\/ \\b \\f \\n \\r \\t \\u after a backslash',
  InvalidCharacter: 'no control character in a text',
};

const anyValue = 'a value: text in double quotes, a number, a list, an object, true, false or null';

/** Says in words where a text stops being JSON, and what was expected there. */
function syntaxProblem(text: string, error: ParseError | number, expected?: string): JsonProblem {
  const position = typeof error === 'number' ? error : positionOf(text, error);
  const lines = text.slice(0, position).split('\n');
  const column = (lines.at(-1) ?? '').length + 1;
  const character = text.charAt(position);
  const found = character === '' ? 'the end of the file' : JSON.stringify(character);
  return {
    path: '',
    message: `Not valid JSON at line ${lines.length}, column ${column}: found ${found}.`,
    expected:
      expected ?? (typeof error === 'number' ? anyValue : (expectations[printParseErrorCode(error.error)] ?? anyValue)),
    fix: `Look at line ${lines.length} and the end of the line before it: a comma, quote or bracket is missing or too many.`,
  };
}

/** The parser gives the beginning of a text or number that goes wrong within: what is wrong stands further on. */
function positionOf(text: string, { error, offset, length }: ParseError): number {
  const token = text.slice(offset, offset + length);
  const name = printParseErrorCode(error);
  if (name === 'UnexpectedEndOfString' || name === 'UnexpectedEndOfNumber') return offset + length;
  if (name === 'InvalidCharacter') return offset + Math.max(0, token.search(/\p{Cc}/u));
  if (name === 'InvalidUnicode' || name === 'InvalidEscapeCharacter') {
    // A good escape is taken whole, so that the second half of "\\\\" is not taken for the start of one.
    return offset + (/^(?:[^\\]|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4})*/.exec(token)?.[0].length ?? 0);
  }
  return offset;
}

/** The value of a JSON text, undefined when it cannot be read, and what is wrong with the text. */
interface ParsedJson {
  readonly value: unknown;
  readonly problems: readonly JsonProblem[];
}

/** Deeper nesting than any record needs; a guard against texts made to exhaust the stack. */
export const maxDepth = 32;

const unsafeNames = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Parses JSON as RFC 8259 has it, and finds what `JSON.parse` lets through in silence: duplicate names
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
  return { value: valueOf(tree, problems), problems };
}

function valueOf(node: Node, problems: JsonProblem[]): unknown {
  const { type, children = [] } = node;
  if (type === 'array') return children.map((item) => valueOf(item, problems));
  if (type !== 'object') return node.value as unknown;
  const entries = new Map<string, unknown>();
  for (const { children: [key, item] = [] } of children) {
    if (key === undefined || item === undefined) continue;
    const name = String(key.value);
    const value = valueOf(item, problems);
    if (unsafeNames.has(name)) problems.push(unsafeName(item, name));
    else if (entries.has(name)) problems.push(repeatedName(item, name));
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

function unsafeName(item: Node, name: string): JsonProblem {
  return {
    path: jsonPath(getNodePath(item)),
    message: `The name "${name}" is not allowed.`,
    expected: 'a name that the schema knows',
    fix: `Remove "${name}": in JavaScript it can change how other objects behave.`,
  };
}

function repeatedName(item: Node, name: string): JsonProblem {
  return {
    path: jsonPath(getNodePath(item)),
    message: `The name "${name}" is a duplicate: it appears twice in one object.`,
    expected: 'each name once',
    fix: `Keep one "${name}" and remove the other.`,
  };
}

/** Where a JSON text goes deeper than `maxDepth` levels; undefined when it does not. A loop: no text exhausts it. */
function tooDeepAt(text: string, maxDepth: number): number | undefined {
  let depth = 0;
  let inText = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '\\' && inText) at += 1;
    // A text that never ends breaks off with its line, for the parser too.
    else if (character === '"' || character === '\n') inText = character === '"' && !inText;
    else if (inText) continue;
    else if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') depth -= 1;
    if (depth > maxDepth) return at;
  }
  return undefined;
}

/** What is wrong with a JSON text, in words. */
interface JsonProblem {
  readonly path: string;
  readonly message: string;
  readonly expected: string;
  readonly fix: string;
}

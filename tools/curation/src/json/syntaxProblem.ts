import { type ParseError, printParseErrorCode } from 'jsonc-parser';
import type { JsonProblem } from './JsonProblem.js';

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
export function syntaxProblem(text: string, error: ParseError | number, expected?: string): JsonProblem {
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

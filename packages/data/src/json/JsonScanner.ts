import { JsonSyntaxError } from './JsonSyntaxError.js';

const escapes: Record<string, string> = { '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const plain = /[^"\\\u0000-\u001f]*/y;
const space = /[ \t\n\r]*/y;

/** Walks over a JSON text and hands out its tokens; knows where it stands. */
export class JsonScanner {
  position = 0;

  constructor(private readonly text: string) {}

  /** Skips white space and returns the character that follows, or '' at the end. */
  peek(): string {
    this.match(space);
    return this.text.charAt(this.position);
  }

  expect(character: string, where: string): void {
    if (this.peek() !== character) this.fail(`a "${character}" ${where}`);
    this.position += 1;
  }

  /** Consumes the character when it comes next. */
  skip(character: string): boolean {
    if (this.peek() !== character) return false;
    this.position += 1;
    return true;
  }

  string(): string {
    this.expect('"', 'around a name or text');
    let value = '';
    for (;;) {
      value += this.match(plain);
      const next = this.text.charAt(this.position);
      if (next === '"') {
        this.position += 1;
        return value;
      }
      if (next !== '\\') this.fail('the closing quote of this text on the same line');
      value += this.escape();
    }
  }

  literal(): unknown {
    for (const [word, value] of [
      ['true', true],
      ['false', false],
      ['null', null],
    ] as const) {
      if (this.text.startsWith(word, this.position)) {
        this.position += word.length;
        return value;
      }
    }
    const digits = this.match(number);
    if (digits === '') this.fail('a value: text in double quotes, a number, a list, an object, true, false or null');
    return Number(digits);
  }

  fail(expected: string): never {
    throw new JsonSyntaxError(expected, this.position, this.text.charAt(this.position));
  }

  private escape(): string {
    const letter = this.text.charAt(this.position + 1);
    if (letter === 'u') {
      const code = this.text.slice(this.position + 2, this.position + 6);
      if (!/^[0-9a-fA-F]{4}$/.test(code)) this.fail('four hexadecimal digits after \\u');
      this.position += 6;
      return String.fromCharCode(Number.parseInt(code, 16));
    }
    const value = escapes[letter];
    if (value === undefined) this.fail('one of \\" \\\\ \\/ \\b \\f \\n \\r \\t \\u after a backslash');
    this.position += 2;
    return value;
  }

  private match(pattern: RegExp): string {
    pattern.lastIndex = this.position;
    const found = pattern.exec(this.text)?.[0] ?? '';
    this.position += found.length;
    return found;
  }
}

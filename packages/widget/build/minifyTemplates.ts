import type { Plugin } from 'vite';

/** Takes the white space out of `css` and `html` templates, which minifiers leave alone: visitors pay for it. */
export function minifyTemplates(): Plugin {
  return {
    name: 'minify-templates',
    transform(code, id) {
      if (!/packages\/widget\/src\/(?:styles|view|element)\//.test(id.replaceAll('\\', '/'))) return undefined;
      return { code: minify(code), map: null };
    },
  };
}

/**
 * Takes the white space out of the templates in some source text.
 *
 * @param closes Keeps the closing tags at the end of a template: a server writes templates one after the other.
 */
export function minify(code: string, closes = false): string {
  let result = '';
  let done = 0;
  for (const tag of code.matchAll(/\b(css|html)`/g)) {
    if (tag.index < done) continue; // inside the template before
    const { texts, expressions, end } = readTemplate(code, tag.index + tag[0].length);
    const whole = texts.join(hole);
    const parts = (tag[1] === 'css' ? minifyCss(whole) : minifyHtml(whole, closes)).split(hole);
    result += code.slice(done, tag.index + tag[0].length);
    result += parts
      .map((text, i) => text + (i < expressions.length ? `\${${minify(expressions[i]!, closes)}}` : ''))
      .join('');
    done = end;
  }
  return result + code.slice(done);
}

/** Stands for an expression while a template is minified. */
const hole = '\u0001';

/** Splits a template literal, from behind its opening backtick to its closing one. */
function readTemplate(code: string, start: number): { texts: string[]; expressions: string[]; end: number } {
  const texts: string[] = [];
  const expressions: string[] = [];
  let from = start;
  for (let at = start; ; at += 1) {
    if (at >= code.length) throw new Error('A template has no end.');
    if (code[at] === '\\') at += 1;
    else if (code[at] === '`') return { texts: [...texts, code.slice(from, at)], expressions, end: at };
    else if (code.startsWith('${', at)) {
      texts.push(code.slice(from, at));
      const end = endOfExpression(code, at + 2);
      expressions.push(code.slice(at + 2, end));
      at = end;
      from = end + 1;
    }
  }
}

/** Where the brace stands that closes an expression. */
function endOfExpression(code: string, start: number): number {
  let depth = 0;
  for (let at = start; at < code.length; at += 1) {
    const character = code[at]!;
    if (character === '`') at = readTemplate(code, at + 1).end;
    else if (character === "'" || character === '"') {
      do at += code[at] === '\\' ? 2 : 1;
      while (code[at] !== character && at < code.length);
    } else if (character === '{') depth += 1;
    else if (character === '}' && depth-- === 0) return at;
  }
  throw new Error('An expression in a template has no end.');
}

function minifyCss(text: string): string {
  return text
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;\}/g, '}')
    .replace(/([ ,:(])0\./g, '$1.')
    .trim();
}

/**
 * A run of spaces that holds a line break stands between tags or attributes here: one space is as good. Quotes around
 * a single word, and the closing tags at the end of a template, are the HTML parser's to supply.
 */
function minifyHtml(text: string, closes: boolean): string {
  const small = text
    .replace(/\s*\n\s*/g, ' ')
    .replace(/> </g, '><')
    .replace(/ >/g, '>')
    .replace(/="([\w.-]+)"(?=[ >])/g, '=$1')
    .trim();
  return closes ? small : small.replace(/(?:<\/\w+>\s*)+$/, '').trim();
}

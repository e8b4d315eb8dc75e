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

/** Exported for its test. */
export function minify(code: string): string {
  return code.replace(
    /\b(css|html)`((?:[^`\\$]|\\.|\$(?!\{)|\$\{[^`{}]*\})*)`/g,
    (_, tag: string, text: string) => `${tag}\`${tag === 'css' ? minifyCss(text) : minifyHtml(text)}\``,
  );
}

function minifyCss(text: string): string {
  return text
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;\}/g, '}')
    .trim();
}

/** A run of spaces that holds a line break stands between tags or attributes here: one space is as good. */
function minifyHtml(text: string): string {
  return text
    .replace(/\s*\n\s*/g, ' ')
    .replace(/> </g, '><')
    .trim();
}

import { defaultShouldMinifyCSS, minifyHTMLLiterals } from 'minify-literals';
import type { Plugin } from 'vite';

/** The files that hold templates. */
export const templates = /packages[\\/]widget[\\/]src[\\/](?:(?:styles|view|element)[\\/]\w+|\w+Element)\.ts$/;

/** Takes the white space out of `css` and `html` templates, which bundlers leave alone: visitors pay for it. */
export async function minify(code: string, fileName: string): Promise<string> {
  const result = await minifyHTMLLiterals(code, {
    fileName,
    generateSourceMap: false,
    // A space between two words or bindings is one that visitors see: it may shrink to one, and does not go.
    minifyOptions: { conservativeCollapse: true },
    // Declarations alone, which other style sheets take in, are no style sheet.
    shouldMinifyCSS: (template) =>
      defaultShouldMinifyCSS(template) && template.parts.some(({ text }) => text.includes('{')),
  });
  return result?.code ?? code;
}

/** The same for Vite. */
export function minifyTemplates(): Plugin {
  return {
    name: 'minify-templates',
    async transform(code, id) {
      return templates.test(id) ? { code: await minify(code, id), map: null } : undefined;
    },
  };
}

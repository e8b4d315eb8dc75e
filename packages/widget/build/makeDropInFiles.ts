import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Dataset } from '@safeguarding/data';
import { minify } from 'terser';
import type { Plugin } from 'vite';
import { locales } from '../src/locales/locales.js';
import { dropInFiles, type Language } from './dropInFiles.js';
import { embeddedDataset } from './embeddedDataset.js';
import { packDataset } from './packDataset.js';

/** Stand in the code for what differs between the files, until it is minified. */
const holes = { data: '__SAFEGUARDING_DATA__', locales: '__SAFEGUARDING_LOCALES__' };

/**
 * Makes the drop-in files out of one build of the code: a page pays for its own language and no other.
 *
 * @param codeFile Where the English file without its data goes, for the size gate: it is no part of the package.
 */
export function makeDropInFiles(dataset: Dataset, codeFile: string): Plugin {
  const modules: Readonly<Record<string, string>> = {
    'virtual:embedded-dataset': `export default ${holes.data};`,
    'virtual:locales': `export default ${holes.locales};`,
  };
  return {
    name: 'drop-in-files',
    resolveId: (id) => (id in modules ? id : undefined),
    load: (id) => modules[id],
    async generateBundle(_options, bundle) {
      const [chunk, ...others] = Object.values(bundle);
      if (chunk?.type !== 'chunk' || others.length > 0) throw new Error('The drop-in code is not one file.');
      const code = await squeeze(chunk.code);
      for (const fileName of Object.keys(bundle)) delete bundle[fileName];
      const fileOf = (languages: readonly Language[], data: string): string =>
        // The mark of UTF-8 goes before: a classic script takes the encoding of its page otherwise.
        `\uFEFF${fill(fill(code, holes.locales, messagesOf(languages)), holes.data, data)}`;
      for (const [fileName, languages] of Object.entries(dropInFiles)) {
        const data = literalOf(packDataset(embeddedDataset(dataset, languages)));
        this.emitFile({ type: 'asset', fileName, source: fileOf(languages, data) });
      }
      mkdirSync(dirname(codeFile), { recursive: true });
      writeFileSync(codeFile, fileOf(['en'], '""'));
    },
  };
}

/** Terser makes the code 400 bytes smaller, compressed, than the bundler's own minifier does. */
async function squeeze(code: string): Promise<string> {
  const { code: small } = await minify(code, {
    ecma: 2020,
    // Nothing here reads a property only for what its getter does beside.
    compress: { passes: 3, unsafe_arrows: true, keep_fargs: false, pure_getters: true },
    format: { comments: false },
  });
  // The bundler leaves the strictness of modules behind.
  return small!.replace(/^[^{]*\{/, (start) => `${start}"use strict";`);
}

function fill(code: string, hole: string, value: string): string {
  const parts = code.split(hole);
  if (parts.length !== 2) throw new Error(`${hole} is not in the drop-in code once.`);
  return parts.join(value);
}

/** A text as a template literal, which needs no sign for a line break or a tab. */
function literalOf(text: string): string {
  return `\`${text.replace(/[\\`]|\$(?=\{)/g, '\\$&')}\``;
}

/** The messages of all languages but English as an object literal; names need no quotation marks. */
function messagesOf(languages: readonly Language[]): string {
  const others = languages.filter((language) => language !== 'en').map((language) => [language, locales[language]]);
  return JSON.stringify(Object.fromEntries(others)).replace(/([{,])"([A-Za-z]\w*)":/g, '$1$2:');
}

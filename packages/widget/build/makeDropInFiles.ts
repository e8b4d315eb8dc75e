import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Dataset } from '@safeguarding/data';
import { minify } from 'terser';
import type { Plugin } from 'vite';
import { locales } from '../src/locales/locales.js';
import { dropInFiles, type Language } from './dropInFiles.js';
import { embeddedDataset } from './embeddedDataset.js';
import { knownNames } from './knownNames.js';
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
      const fileOf = (messages: string, data: string): string =>
        // The mark of UTF-8 goes before: a classic script takes the encoding of its page otherwise. The comment has
        // Chromium compile all functions while the file comes in, off the page's thread, not each when it is called.
        `\uFEFF//# allFunctionsCalledOnLoad\n${fill(fill(code, holes.locales, messages), holes.data, data)}`;
      for (const [fileName, languages] of Object.entries(dropInFiles)) {
        const embedded = embeddedDataset(dataset, languages);
        const source = fileOf(messagesOf(languages, embedded), literalOf(packDataset(embedded)));
        this.emitFile({ type: 'asset', fileName, source });
      }
      mkdirSync(dirname(codeFile), { recursive: true });
      writeFileSync(codeFile, fileOf('{}', '""'));
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

/**
 * The messages of all languages but English, and the names that are known in them, as an object literal; keys need no
 * quotation marks. A file of many languages knows those of English alone.
 */
function messagesOf(languages: readonly Language[], dataset: Dataset): string {
  const messages = languages.map((language) => [
    language,
    {
      ...(language === 'en' ? {} : locales[language]),
      ...(language === 'en' || languages.length < 3 ? { known: knownNames(dataset, language) } : {}),
    },
  ]);
  return JSON.stringify(Object.fromEntries(messages)).replace(/([{,])"([A-Za-z]\w*)":/g, '$1$2:');
}

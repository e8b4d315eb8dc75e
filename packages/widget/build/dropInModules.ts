import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Dataset } from '@safeguarding/data';
import type { Plugin } from 'vite';
import { writeColumns } from '../src/dropIn/columns.js';
import { locales } from '../src/locales/all.js';
import type { Language } from './dropInFiles.js';
import { embeddedDataset } from './embeddedDataset.js';
import { knownNames } from './knownNames.js';

/** What a drop-in file holds beside its code. */
export interface DropInContent {
  readonly languages: readonly Language[];
  /** Whether the data is inside; the size of the code is measured without it. */
  readonly hasData: boolean;
}

/**
 * The modules that differ between the drop-in files: a page pays for its own language and no other.
 *
 * @param contents What each environment of the build holds.
 * @param remoteFile The file for pinned data, made before the others: they hold its hash.
 */
export function dropInModules(
  dataset: Dataset,
  contents: Readonly<Record<string, DropInContent>>,
  remoteFile: string,
): Plugin {
  const modules: Readonly<Record<string, (content: DropInContent) => unknown>> = {
    // A text, for browsers read JSON faster than the same as code.
    'virtual:embedded-dataset': ({ languages, hasData }) =>
      hasData ? JSON.stringify(writeColumns(embeddedDataset(dataset, languages))) : '[]',
    'virtual:locales': ({ languages, hasData }) => messagesOf(languages, hasData ? dataset : undefined),
    'virtual:remote-integrity': () =>
      `sha384-${createHash('sha384').update(readFileSync(remoteFile)).digest('base64')}`,
  };
  return {
    name: 'drop-in-modules',
    resolveId: (id) => (id in modules ? `\0${id}` : undefined),
    load(id) {
      const make = modules[id.slice(1)];
      return make && `export default ${JSON.stringify(make(contents[this.environment.name]!))};`;
    },
  };
}

/** The messages of all languages but English, and the names that are known in them; in a file of many, those of English alone. */
function messagesOf(languages: readonly Language[], dataset: Dataset | undefined): object {
  const known = (language: Language): object =>
    dataset && (language === 'en' || languages.length < 3)
      ? { known: knownNames(embeddedDataset(dataset, languages), language) }
      : {};
  return Object.fromEntries(
    languages.map((language) => [language, { ...(language === 'en' ? {} : locales[language]), ...known(language) }]),
  );
}

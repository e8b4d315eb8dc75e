import type { Resource } from '@safeguarding/data';
import { addDocument, type Bitset, noDocuments } from '../columns/bitset.js';
import { columnsOf } from '../columns/columnsOf.js';
import type { Catalogue } from '../model.js';
import type { AskedFrom } from '../needs/answersOf.js';
import { perCatalogue } from '../perCatalogue.js';
import { isHelp } from './helpFirst.js';

/** Scripts by what ISO 15924 calls them with languages, where Unicode calls those of their letters otherwise. */
const lettersOf: Readonly<Record<string, string>> = { Hans: 'Hani', Hant: 'Hani', Jpan: 'Hani', Kore: 'Hang' };

/** Matches a letter of any script that a language of the catalogue is written in; `undefined` where the engine knows none. */
const ownLetters = /* @__PURE__ */ perCatalogue(({ languages }): { readonly pattern?: RegExp } => {
  try {
    const scripts = languages.map((tag) => new Intl.Locale(tag).maximize().script ?? 'Latn');
    const classes = scripts.map((script) => `\\p{sc=${lettersOf[script] ?? script}}`);
    return { pattern: new RegExp(`[${classes.join('')}]`, 'u') };
  } catch {
    return {};
  }
});

/** Whether a text is in a script that no language of the catalogue is written in. */
export function isUnreadable(catalogue: Catalogue, text: string): boolean {
  const { pattern } = ownLetters(catalogue);
  return pattern !== undefined && /\p{L}/u.test(text) && !pattern.test(text);
}

/**
 * What is shown where a text cannot be read, which may say anything: help, as never nothing is shown. Directories come first,
 * for they lead to who speaks the language; then services of the place and of the whole world.
 */
export function helpForAll(catalogue: Catalogue, from: AskedFrom): { documents: Bitset; scores: Uint32Array } {
  const all = columnsOf(catalogue).documents;
  const documents = noDocuments(all.length);
  const scores = new Uint32Array(all.length);
  all.forEach((resource: Resource, d) => {
    if (!isHelp(resource, from)) return;
    addDocument(documents, d);
    scores[d] = resource.type === 'directory' ? 2 : 1;
  });
  return { documents, scores };
}

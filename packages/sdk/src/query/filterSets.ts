import type { Provenance } from '@safeguarding/data';
import type { AnyCatalogue } from '../model.js';
import { isString } from '../must.js';
import { addDocument, allDocuments, type Bitset, intersect, noDocuments, subtract } from '../columns/bitset.js';
import { addDocumentsWith, columnsOf, documentNumbers } from '../columns/columnsOf.js';
import { monthOf } from '../columns/documentOrder.js';
import { perCatalogue } from '../perCatalogue.js';
import { isOlder } from '../validate/isOlder.js';
import type { AnyFilter } from './query.js';

/** Month of publication by document; see `monthOf`. */
const months = /* @__PURE__ */ perCatalogue((catalogue) => columnsOf(catalogue).documents.map(monthOf));

/** The documents that apply everywhere. */
const globalDocuments = /* @__PURE__ */ perCatalogue((catalogue) => {
  const { documents } = columnsOf(catalogue);
  const bits = noDocuments(documents.length);
  documents.forEach(({ places }, d) => {
    if (places.includes('global')) addDocument(bits, d);
  });
  return bits;
});

/** Narrows a set by all of a filter but its choices of facet values: ids, years, versions and what to leave out. */
export function applyRestrictions(bits: Bitset, catalogue: AnyCatalogue, filter: AnyFilter): void {
  const { ids, publishedFrom: from, publishedTo: to, updatedSince, exclude } = filter;
  const { documents } = columnsOf(catalogue);
  if (ids?.length) intersect(bits, documentsNamed(catalogue, ids));
  if (from !== undefined || to !== undefined) {
    // Months of year y are y * 13 and the twelve after it; year 0 is unknown. With NaN nothing compares.
    const first = from === undefined ? 13 : Math.max(13, Math.ceil(from) * 13);
    const last = to === undefined ? Infinity : Math.floor(to) * 13 + 12;
    const dated = noDocuments(documents.length);
    months(catalogue).forEach((month, d) => {
      if (month >= first && month <= last) addDocument(dated, d);
    });
    intersect(bits, dated);
  }
  if (updatedSince !== undefined) {
    const updated = noDocuments(documents.length);
    documents.forEach(({ provenance }, d) => {
      const { addedIn, changedIn = addedIn } = (provenance ?? {}) as Partial<Provenance>;
      if (isString(changedIn) && isOlder(updatedSince, changedIn)) addDocument(updated, d);
    });
    intersect(bits, updated);
  }
  if (exclude) {
    const excluded = documentsNamed(catalogue, exclude.ids ?? []);
    catalogue.facets.forEach(({ name }, f) => addValues(excluded, catalogue, f, exclude[name] ?? []));
    subtract(bits, excluded);
  }
}

/** For each facet the documents that its choice lets through, whatever the other facets say; nothing without a choice. */
export function facetChoices(catalogue: AnyCatalogue, filter: AnyFilter): readonly (Bitset | undefined)[] {
  const { documents } = columnsOf(catalogue);
  return catalogue.facets.map(({ name, global }, f) => {
    const ids = filter[name];
    if (!ids?.length) return undefined; // An empty list is no choice.
    let bits = noDocuments(documents.length);
    if (filter.match?.[name] === 'all') {
      bits = allDocuments(documents.length);
      for (const id of ids) {
        const carriers = noDocuments(documents.length);
        addValues(carriers, catalogue, f, [id]);
        intersect(bits, carriers);
      }
    } else addValues(bits, catalogue, f, ids);
    if (filter.includeGlobal && global) globalDocuments(catalogue).forEach((word, w) => (bits[w]! |= word));
    return bits;
  });
}

/** The documents that stand in a set and in all choices but one. */
export function intersectChoices(common: Bitset, choices: readonly (Bitset | undefined)[], except?: Bitset): Bitset {
  const bits = common.slice();
  for (const choice of choices) if (choice && choice !== except) intersect(bits, choice);
  return bits;
}

/** The documents of a scope, which is where somebody is: what applies everywhere applies there too. */
export function documentsWithin(catalogue: AnyCatalogue, within: AnyFilter): Bitset {
  const scope = { ...within, includeGlobal: within.includeGlobal ?? true } as AnyFilter;
  const bits = allDocuments(columnsOf(catalogue).documents.length);
  applyRestrictions(bits, catalogue, scope);
  return intersectChoices(bits, facetChoices(catalogue, scope));
}

function addValues(bits: Bitset, catalogue: AnyCatalogue, facet: number, ids: readonly string[]): void {
  const numbers = columnsOf(catalogue).numbers[facet]!;
  for (const id of ids) addDocumentsWith(bits, catalogue, numbers.get(id));
}

function documentsNamed(catalogue: AnyCatalogue, ids: readonly string[]): Bitset {
  const numbers = documentNumbers(catalogue);
  const bits = noDocuments(numbers.size);
  for (const id of ids) {
    const document = numbers.get(id);
    if (document !== undefined) addDocument(bits, document);
  }
  return bits;
}

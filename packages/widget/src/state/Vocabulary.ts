import type { ConceptScheme } from '@safeguarding/data';
import type { Catalogue, FacetName } from '@safeguarding/sdk';
import type { Formatter } from '../locales/formatter.js';
import type { Messages } from '../locales/messages.js';
import { own } from '../safety/own.js';
import { pickText, type Text } from './pickText.js';

const schemes = new Map<FacetName, ConceptScheme>([
  ['topics', 'topic'],
  ['audiences', 'audience'],
  ['types', 'resource-type'],
  ['contexts', 'context'],
  ['regions', 'region'],
]);

/** What the ids of a catalogue are called in the panel's language. */
export interface Vocabulary {
  label(facet: FacetName, id: string): Text;
  /** Ids that the catalogue knows for a facet. */
  ids(facet: FacetName): Iterable<string>;
  /** Ids one step up: the value is shown below the first of them that is shown too. */
  broader(facet: FacetName, id: string): readonly string[];
}

/** Reads the names out of a catalogue; those of countries and languages come from the browser (CLDR). */
export function vocabularyOf(
  catalogue: Catalogue,
  language: string,
  messages: Messages,
  formatter: Formatter,
): Vocabulary {
  const conceptsOf = (facet: FacetName) => catalogue.concepts.get(schemes.get(facet)!);

  const country = (code: string): Text => {
    const name = code === 'global' ? messages.worldwide : (own(messages.subdivisions, code) ?? formatter.country(code));
    return pickText({ [language]: name }, language);
  };

  const labelOf = (facet: FacetName, id: string): Text => {
    if (facet === 'countries') return country(id);
    if (facet === 'languages') return pickText({ [language]: formatter.language(id) }, language);
    if (facet === 'publishers') return pickText(catalogue.publishers.get(id)?.name ?? { [language]: id }, language);
    return pickText(conceptsOf(facet)?.get(id)?.prefLabel ?? { [language]: id }, language);
  };
  // Every list asks for the same few again, and the browser looks slowly for those of countries and languages.
  const labels = new Map<string, Text>();

  return {
    label(facet, id) {
      const key = `${facet}/${id}`;
      let label = labels.get(key);
      if (!label) labels.set(key, (label = labelOf(facet, id)));
      return label;
    },
    ids(facet) {
      if (facet === 'publishers') return catalogue.publishers.keys();
      if (facet === 'countries' || facet === 'languages') return placesAndLanguages(catalogue)[facet];
      return conceptsOf(facet)?.keys() ?? [];
    },
    broader(facet, id) {
      if (facet === 'countries' || facet === 'languages')
        return id.includes('-') ? [id.slice(0, id.lastIndexOf('-'))] : [];
      return conceptsOf(facet)?.get(id)?.broader ?? [];
    },
  };
}

/** Codes that resources name, their broader forms (GB for GB-ENG), and the countries of all regions. */
function placesAndLanguages(catalogue: Catalogue): Record<'countries' | 'languages', ReadonlySet<string>> {
  const countries = new Set<string>();
  const languages = new Set<string>();
  const add = (set: Set<string>, code: string) => {
    for (let tag = code; tag; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) set.add(tag);
  };
  for (const resource of catalogue.resources.values()) {
    for (const place of resource.places) add(countries, place);
    for (const edition of resource.editions) add(languages, edition.language);
  }
  for (const region of catalogue.concepts.get('region')?.values() ?? [])
    for (const code of region.members ?? []) add(countries, code);
  return { countries, languages };
}

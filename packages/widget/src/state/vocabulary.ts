import {
  countryNames,
  facets,
  languageName,
  type FacetDefinition,
  type FacetName,
  type SchemeName,
} from '@safeguarding/sdk';
import type { Concept } from '@safeguarding/data';
import type { Formatter } from '../locales/formatter.js';
import type { Messages } from '../locales/messages.js';
import { own } from '../safety/own.js';
import type { CatalogueSource } from './catalogueSource.js';
import { createLookup, type Lookup } from './lookup.js';
import { pickLocalized, type LocalizedText } from './pickLocalized.js';

const definitions = new Map<string, FacetDefinition>(facets.map((facet) => [facet.name, facet]));

/** Whether the values of a facet are codes that hold one another by their hyphens: `GB-ENG`, `zh-Hans`. */
export function hasTags(facet: FacetName): boolean {
  const codes = definitions.get(facet)?.codes;
  return codes === 'place' || codes === 'language';
}

/** As many places a card names one by one; of more it says how many there are. */
export const MAX_PLACES_SHOWN = 3;

/** What the ids of a catalogue are called in the panel's language. */
export interface Vocabulary {
  label(facet: FacetName, id: string): LocalizedText;
  /** All names by which somebody may look for a value, its label first. */
  names(facet: FacetName, id: string): readonly string[];
  /** Ids that the catalogue knows for a facet; undefined where they are not known here. */
  ids(facet: FacetName): Iterable<string> | undefined;
  /** Finds the values that words of a page's author mean. */
  lookup(facet: FacetName): Lookup;
  /** Ids one step up: the value is shown below the first of them that is shown too. */
  broader(facet: FacetName, id: string): readonly string[];
}

/** What is read of a source to name its ids. */
type Named = Pick<CatalogueSource, 'concepts' | 'publishers' | 'resources'>;

/** Reads the names out of a catalogue; those of countries and languages come from the browser (CLDR). */
export function vocabularyOf(
  source: Named,
  language: string,
  messages: Pick<Messages, 'worldwide' | 'subdivisions'>,
  formatter: Pick<Formatter, 'country' | 'language'>,
): Vocabulary {
  const conceptsOf = (facet: FacetName) => source.concepts.get(definitions.get(facet)?.scheme as SchemeName);

  const country = (code: string): LocalizedText => {
    const name = code === 'global' ? messages.worldwide : (own(messages.subdivisions, code) ?? formatter.country(code));
    return pickLocalized({ [language]: name }, language);
  };

  const labelOf = (facet: FacetName, id: string): LocalizedText => {
    const codes = definitions.get(facet)?.codes;
    if (codes === 'place') return country(id);
    if (codes === 'language') return pickLocalized({ [language]: formatter.language(id) }, language);
    if (codes === 'publisher') return pickLocalized(source.publishers.get(id)?.name ?? { [language]: id }, language);
    return pickLocalized(conceptsOf(facet)?.get(id)?.prefLabel ?? { [language]: id }, language);
  };
  // Every list asks for the same few again, and the browser looks slowly for those of countries and languages.
  const labels = new Map<string, LocalizedText>();

  const label = (facet: FacetName, id: string): LocalizedText => {
    const key = `${facet}/${id}`;
    let known = labels.get(key);
    if (!known) labels.set(key, (known = labelOf(facet, id)));
    return known;
  };

  const lookups = new Map<FacetName, Lookup>();
  const createLookupOf = (facet: FacetName): Lookup => {
    const codes = definitions.get(facet)?.codes;
    const ids = codes === 'publisher' ? source.publishers.keys() : codes ? [] : (conceptsOf(facet)?.keys() ?? []);
    if (codes !== 'place' && codes !== 'language') {
      const namesOf = (id: string) => (codes ? [publisherNames(id)] : conceptNames(conceptsOf(facet)?.get(id)));
      return createLookup({ ids, names: namesOf });
    }
    const known = placesAndLanguages(source)?.[codes];
    const names = (id: string): readonly (readonly string[])[] => [
      [
        label(facet, id).text,
        ...authorLanguages.flatMap((each) => (codes === 'place' ? countryNames(id, each) : [languageName(id, each)])),
      ],
    ];
    return createLookup({ ids: known ?? [], names, codes, isOpen: !known });
  };
  const publisherNames = (id: string): readonly string[] => {
    const publisher = source.publishers.get(id);
    if (!publisher) return [];
    return [...Object.values(publisher.name), publisher.acronym ?? '', ...(publisher.alsoKnownAs ?? [])];
  };

  return {
    label,
    lookup(facet) {
      let lookup = lookups.get(facet);
      if (!lookup) lookups.set(facet, (lookup = createLookupOf(facet)));
      return lookup;
    },
    names(facet, id) {
      const codes = definitions.get(facet)?.codes;
      const more = {
        place: () => countryNames(id, language),
        language: () => [languageName(id, 'en')],
        publisher: () => publisherNames(id),
      };
      return [label(facet, id).text, ...(codes ? more[codes]() : [])];
    },
    ids(facet) {
      const codes = definitions.get(facet)?.codes;
      if (codes === 'publisher') return source.publishers.keys();
      if (codes) return placesAndLanguages(source)?.[codes];
      return conceptsOf(facet)?.keys() ?? [];
    },
    broader(facet, id) {
      if (hasTags(facet)) return id.includes('-') ? [id.slice(0, id.lastIndexOf('-'))] : [];
      return conceptsOf(facet)?.get(id)?.broader ?? [];
    },
  };
}

/** The languages of the panel: authors write names of countries and languages in theirs, whichever the panel speaks. */
const authorLanguages = ['en', 'fr', 'ar', 'es', 'pt', 'ru', 'zh'];

/** What a concept is called: its labels, its other labels, and those that are only looked for. */
function conceptNames(concept: Concept | undefined): readonly (readonly string[])[] {
  const { prefLabel, plainLabel, altLabel, hiddenLabel } = concept ?? {};
  const textsOf = (labels: object | undefined) => Object.values((labels ?? {}) as Record<string, string>).flat();
  return [[...textsOf(prefLabel), ...textsOf(plainLabel)], textsOf(altLabel), textsOf(hiddenLabel)];
}

/** Codes that resources name, their broader forms (GB for GB-ENG), and the countries of all regions. */
function placesAndLanguages({
  resources,
  concepts,
}: Named): Record<'place' | 'language', ReadonlySet<string>> | undefined {
  if (!resources) return undefined;
  const countries = new Set<string>();
  const languages = new Set<string>();
  const add = (set: Set<string>, code: string) => {
    for (let tag = code; tag; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) set.add(tag);
  };
  for (const resource of resources.values()) {
    for (const place of resource.places) add(countries, place);
    for (const edition of resource.editions) add(languages, edition.language);
  }
  for (const region of concepts.get('region')?.values() ?? [])
    for (const code of region.members ?? []) add(countries, code);
  return { place: countries, language: languages };
}

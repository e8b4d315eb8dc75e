import { DataFactory, type Literal, type NamedNode, type Quad, type Quad_Object, DataFactory as rdf } from 'n3';
import type { Dataset } from '../../build/buildDataset.js';
import { compareCodeUnits } from '../../json/compareCodeUnits.js';
import type { ConceptRecord } from '../../records/Records.js';
import type { Identifiers } from '../identifiersBelow.js';
import { term } from './vocabulary.js';

/** What SKOS has to say about a concept. */
export function conceptQuads(concept: ConceptRecord, { concepts }: Dataset, names: Identifiers): Quad[] {
  const subject = rdf.namedNode(names.concept(concept.scheme, concept.id));
  const scheme = rdf.namedNode(names.scheme(concept.scheme));
  const say = (predicate: NamedNode, objects: readonly Quad_Object[]) =>
    objects.map((object) => rdf.quad(subject, predicate, object));
  const others = (ids: readonly string[]) =>
    [...new Set(ids)].sort(compareCodeUnits).map((id) => rdf.namedNode(names.concept(concept.scheme, id)));
  const inReturn = (field: 'broader' | 'related') =>
    concepts
      .filter((other) => other.scheme === concept.scheme && other[field].includes(concept.id))
      .map(({ id }) => id);
  const labels = labelsOf(concept);
  const drafts = Object.keys(concept.prefLabel).filter((language) => !concept.reviewed.includes(language));
  return [
    rdf.quad(subject, term('rdf', 'type'), term('skos', 'Concept')),
    rdf.quad(subject, term('skos', 'inScheme'), scheme),
    ...say(term('skos', 'topConceptOf'), concept.broader.length === 0 ? [scheme] : []),
    rdf.quad(subject, term('dcterms', 'identifier'), rdf.literal(concept.id)),
    ...say(term('skos', 'notation'), concept.notation === undefined ? [] : [rdf.literal(concept.notation)]),
    ...say(term('skos', 'prefLabel'), labels.prefLabel),
    ...say(term('skos', 'altLabel'), labels.altLabel),
    ...say(term('skos', 'hiddenLabel'), labels.hiddenLabel),
    ...say(term('skos', 'definition'), inLanguages(concept.definition ?? {})),
    ...say(term('skos', 'editorialNote'), drafts.length === 0 ? [] : [draftNote(drafts)]),
    ...say(term('skos', 'broader'), others(concept.broader)),
    ...say(term('skos', 'narrower'), others(inReturn('broader'))),
    ...say(term('skos', 'related'), others([...concept.related, ...inReturn('related')])),
    ...say(
      term('skos', 'exactMatch'),
      (concept.exactMatch ?? []).map((address) => rdf.namedNode(address)),
    ),
    ...say(
      term('skos', 'closeMatch'),
      (concept.closeMatch ?? []).map((address) => rdf.namedNode(address)),
    ),
    ...say(
      term('dcterms', 'spatial'),
      (concept.members ?? []).map((code) => rdf.namedNode(names.place(code))),
    ),
    ...say(term('owl', 'deprecated'), concept.deprecated === true ? [rdf.literal('true', term('xsd', 'boolean'))] : []),
  ];
}

function inLanguages(texts: Readonly<Record<string, string>>) {
  return Object.entries(texts).map(([language, text]) => rdf.literal(text, language));
}

/** Nobody who speaks the language has read these labels yet, and whoever reuses them should know. */
function draftNote(languages: readonly string[]) {
  return rdf.literal(`Labels not yet reviewed by a speaker of the language: ${languages.join(', ')}.`, 'en');
}

/**
 * The labels of a concept. No label is of two kinds. Source: SKOS Reference, S13: the three properties are disjoint.
 * SKOS knows no plain label: it is one of the others.
 */
function labelsOf({ prefLabel, plainLabel = {}, altLabel = {}, hiddenLabel = {} }: ConceptRecord) {
  const said = new Set<string>();
  const unsaid = (language: string, texts: readonly string[]): Literal[] => {
    return texts.flatMap((text) => {
      const key = `${language.toLowerCase()} ${text}`;
      if (said.has(key)) return [];
      said.add(key);
      return [DataFactory.literal(text, language)];
    });
  };
  return {
    prefLabel: Object.entries(prefLabel).flatMap(([language, text]) => unsaid(language, [text])),
    altLabel: [
      ...Object.entries(plainLabel).flatMap(([language, text]) => unsaid(language, [text])),
      ...Object.entries(altLabel).flatMap(([language, texts]) => unsaid(language, texts)),
    ],
    hiddenLabel: Object.entries(hiddenLabel).flatMap(([language, texts]) => unsaid(language, texts)),
  };
}

import type { Store, Term } from 'n3';
import { term } from '../exports/skos/vocabulary.js';

/** The integrity conditions of the SKOS Reference that a graph does not keep: S9, S13, S14, S27, S37 and S46. */
export function brokenIntegrity(store: Store): string[] {
  const concepts = store.getSubjects(term('rdf', 'type'), term('skos', 'Concept'), null);
  return [
    ...disjointClasses(store, 'S9', 'ConceptScheme', 'Concept'),
    ...disjointClasses(store, 'S37', 'Collection', 'Concept'),
    ...disjointClasses(store, 'S37', 'Collection', 'ConceptScheme'),
    ...concepts.flatMap((concept) => [
      ...disjointLabels(store, concept),
      ...oneLabelALanguage(store, concept),
      ...relatedApart(store, concept),
      ...disjointMatches(store, concept),
    ]),
  ];
}

function disjointClasses(store: Store, condition: string, a: string, b: string): string[] {
  return store
    .getSubjects(term('rdf', 'type'), term('skos', a), null)
    .filter((subject) => store.countQuads(subject, term('rdf', 'type'), term('skos', b), null) > 0)
    .map(({ value }) => `${condition} ${value}`);
}

function disjointLabels(store: Store, concept: Term): string[] {
  const labels = ['prefLabel', 'altLabel', 'hiddenLabel'].flatMap((kind) => {
    return store.getObjects(concept, term('skos', kind), null).map(({ id }) => id);
  });
  return new Set(labels).size === labels.length ? [] : [`S13 ${concept.value}`];
}

function oneLabelALanguage(store: Store, concept: Term): string[] {
  const languages = store.getObjects(concept, term('skos', 'prefLabel'), null).map((label) => {
    return 'language' in label ? label.language : '';
  });
  return new Set(languages).size === languages.length ? [] : [`S14 ${concept.value}`];
}

function relatedApart(store: Store, concept: Term): string[] {
  const above = new Set(store.getObjects(concept, term('skos', 'broader'), null));
  // A set grows while it is walked through.
  const seen = new Set([...above].map(({ value }) => value));
  for (const next of above) {
    for (const further of store.getObjects(next, term('skos', 'broader'), null)) {
      if (seen.has(further.value)) continue;
      seen.add(further.value);
      above.add(further);
    }
  }
  return store
    .getObjects(concept, term('skos', 'related'), null)
    .filter(({ value }) => seen.has(value))
    .map(({ value }) => `S27 ${concept.value} ${value}`);
}

function disjointMatches(store: Store, concept: Term): string[] {
  return store
    .getObjects(concept, term('skos', 'exactMatch'), null)
    .filter((match) =>
      ['broadMatch', 'relatedMatch'].some((kind) => store.countQuads(concept, term('skos', kind), match, null) > 0),
    )
    .map(({ value }) => `S46 ${concept.value} ${value}`);
}

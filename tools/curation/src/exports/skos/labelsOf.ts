import { DataFactory, type Literal } from 'n3';
import type { ConceptRecord } from '../../records/Records.js';

/** The labels of a concept. No label is of two kinds. Source: SKOS Reference, S13: the three properties are disjoint. */
export function labelsOf({ prefLabel, altLabel = {}, hiddenLabel = {} }: ConceptRecord) {
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
    altLabel: Object.entries(altLabel).flatMap(([language, texts]) => unsaid(language, texts)),
    hiddenLabel: Object.entries(hiddenLabel).flatMap(([language, texts]) => unsaid(language, texts)),
  };
}

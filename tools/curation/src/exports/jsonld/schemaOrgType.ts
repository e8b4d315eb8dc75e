import type { ConceptRecord } from '../../records/Records.js';

/** The schema.org type of a resource, by its own type or by one that is broader. */
const types: Readonly<Record<string, string>> = {
  campaign: 'CreativeWork',
  collection: 'Collection',
  convention: 'Legislation',
  'evidence-review': 'ScholarlyArticle',
  form: 'DigitalDocument',
  'guidance-doc': 'LearningResource',
  'learning-material': 'LearningResource',
  'legislation-text': 'Legislation',
  'model-law': 'Legislation',
  poster: 'Poster',
  report: 'Report',
  'reporting-service': 'WebSite',
  'research-paper': 'ScholarlyArticle',
  'resource-collection': 'Collection',
  storybook: 'Book',
  study: 'Report',
  template: 'DigitalDocument',
  'training-course': 'Course',
  'training-materials': 'LearningResource',
  video: 'VideoObject',
};

/** `LearningResource`, `Report` and the like; `CreativeWork`, which all of them are, where nothing closer is known. */
export function schemaOrgType(type: string, concepts: readonly ConceptRecord[]): string {
  const broaderOf = new Map(concepts.filter(({ scheme }) => scheme === 'resource-type').map((each) => [each.id, each]));
  const candidates = new Set([type]);
  // A set grows while it is walked through: nearer types come first, and a circle ends.
  for (const candidate of candidates) {
    const found = types[candidate];
    if (found !== undefined) return found;
    for (const broader of broaderOf.get(candidate)?.broader ?? []) candidates.add(broader);
  }
  return 'CreativeWork';
}

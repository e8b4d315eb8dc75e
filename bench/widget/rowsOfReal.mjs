// The real catalogue as plain rows with labels in English, for the peers.
import { openCatalogue } from '@safeguarding/sdk';
import { datasetOf } from '../workload/datasetOf.mjs';

/** The filters that all peers offer. */
export const facets = ['topics', 'audiences', 'types', 'languages', 'countries'];

/** @returns rows of strings and lists of labels */
export function rowsOfReal() {
  const dataset = datasetOf('real');
  const { concepts, publishers } = openCatalogue(dataset);
  const label = (id) => [...concepts.values()].flatMap((each) => (each.get ? [each.get(id)] : [each])).find((each) => each?.id === id)?.prefLabel?.en ?? id; // prettier-ignore
  return dataset.resources.map((resource) => {
    const row = {
      objectID: resource.id,
      title: resource.title.en ?? Object.values(resource.title)[0],
      summary: resource.summary.en ?? '',
      url: resource.editions[0]?.url ?? '',
      publishers: resource.publishers.map((id) => publishers.get(id)?.name?.en ?? id),
      topics: resource.topics.map(label),
      audiences: resource.audiences.map(label),
      types: [label(resource.type)],
      languages: resource.editions.map(({ language }) => language),
      countries: resource.places,
    };
    return { ...row, text: [row.title, row.summary, ...row.publishers].join(' ').toLowerCase() };
  });
}

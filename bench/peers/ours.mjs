import { facetNames, openCatalogue, openSerialised, queryCatalogue, serialiseIndex } from '@safeguarding/sdk';

function engineOf(catalogue, dataset) {
  const answer = (query) => {
    const { total, resources, facets } = queryCatalogue(catalogue, query);
    // Every list is asked for, in case one is only made then.
    let values = 0;
    for (const name of facetNames) values += facets[name].length;
    return {
      total,
      values,
      page: () => resources.map(({ id }) => id),
      counts: (name) => new Map(facets[name].map(({ id, count }) => [id, count])),
    };
  };
  return {
    facets: (filters) => answer(filters),
    text: (text) => answer({ text }),
    mixed: (text, filters) => answer({ ...filters, text }),
    serialise: () => serialiseIndex(dataset),
  };
}

/** This project's engine. Its text queries count all facets too, and search the names of concepts and publishers. */
export const peer = {
  name: 'safeguarding',
  facets: true,
  text: true,
  typos: true,
  takesDataset: true,
  open: ({ dataset }) => engineOf(openCatalogue(dataset), dataset),
  load: (index, { dataset }) => engineOf(openSerialised(dataset, index), dataset),
};

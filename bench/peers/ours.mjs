import * as sdk from '@safeguarding/sdk';

const { facetNames, openCatalogue, queryCatalogue } = sdk;

function engineOf(catalogue) {
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
    serialise: sdk.serialiseIndex && (() => sdk.serialiseIndex(catalogue)),
  };
}

/** This project's engine. Its text queries count all facets too, and search the names of concepts and publishers. */
export const peer = {
  name: 'safeguarding',
  facets: true,
  text: true,
  typos: true,
  takesDataset: true,
  open: ({ dataset }) => engineOf(openCatalogue(dataset)),
  load: sdk.serialiseIndex && ((index, { dataset }) => engineOf(openCatalogue(dataset, { index }))),
};

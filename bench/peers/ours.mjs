import { openCatalogue, queryCatalogue } from '@safeguarding/sdk';

/** This project's engine. */
export const ours = {
  name: 'safeguarding',
  open(dataset) {
    const catalogue = openCatalogue(dataset);
    return (query) => {
      const { total, facets } = queryCatalogue(catalogue, { ...query, limit: 20 });
      return { total, count: (facet, id) => facets[facet].find((value) => value.id === id)?.count ?? 0 };
    };
  },
};

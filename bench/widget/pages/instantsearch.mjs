// InstantSearch.js over the same records in the page. Its engine is a service; here a client of our own answers from
// memory, with the plainest filter there is, so that what is measured is the interface.
import instantsearch from 'instantsearch.js';
import {
  clearRefinements,
  currentRefinements,
  infiniteHits,
  refinementList,
  searchBox,
  sortBy,
  stats,
} from 'instantsearch.js/es/widgets';
import { facets, rows } from 'virtual:rows';

const matches = (row, { query = '', facetFilters = [] }) =>
  query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => row.text.includes(word)) &&
  facetFilters.every((group) =>
    [group].flat().some((pair) => {
      const at = pair.indexOf(':');
      return row[pair.slice(0, at)].includes(pair.slice(at + 1));
    }),
  );

const searchClient = {
  async search(requests) {
    const results = requests.map(({ indexName, params = {} }) => {
      const { page = 0, hitsPerPage = 10 } = params;
      const found = rows.filter((row) => matches(row, params));
      const counts = {};
      for (const name of facets) {
        counts[name] = {};
        for (const row of found) for (const value of row[name]) counts[name][value] = (counts[name][value] ?? 0) + 1;
      }
      return {
        index: indexName,
        hits: found.slice(page * hitsPerPage, (page + 1) * hitsPerPage),
        nbHits: found.length,
        page,
        nbPages: Math.ceil(found.length / hitsPerPage),
        hitsPerPage,
        facets: counts,
        query: params.query ?? '',
        params: '',
        processingTimeMS: 1,
        exhaustiveNbHits: true,
      };
    });
    return { results };
  },
};

const place = document.querySelector('main');
const box = (id) => {
  const div = document.createElement('div');
  div.id = id;
  place.append(div);
  return div;
};
const search = instantsearch({ indexName: 'resources', searchClient });
search.addWidgets([
  searchBox({ container: box('search') }),
  ...facets.map((attribute) =>
    refinementList({ container: box(attribute), attribute, operator: 'or', showMore: true }),
  ),
  currentRefinements({ container: box('chips') }),
  clearRefinements({ container: box('clear') }),
  sortBy({ container: box('sort'), items: [{ label: 'Recommended', value: 'resources' }] }),
  stats({ container: box('stats') }),
  infiniteHits({
    container: box('hits'),
    templates: {
      item: (hit, { html }) =>
        html`<article>
          <p>${hit.types}</p>
          <h3><a href=${hit.url}>${hit.title}</a></h3>
          <p>${hit.publishers.join(', ')}</p>
          <p>${hit.summary}</p>
        </article>`,
    },
  }),
]);
search.start();

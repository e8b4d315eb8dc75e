import crossfilter from 'crossfilter2';
import { facetNames } from '../workload/rowsOf.mjs';

/** crossfilter2: a dimension a facet, kept up by difference from one query to the next. No text, and ties in any order. */
export const peer = {
  name: 'crossfilter2',
  facets: true,
  open({ rows }) {
    const data = crossfilter(rows);
    const dimensions = facetNames.map((name) => data.dimension((row) => row[name], true));
    const groups = dimensions.map((dimension) => dimension.group());
    const position = data.dimension(({ id }) => id);
    const all = data.groupAll();
    const last = facetNames.map(() => '');
    return {
      facets(filters) {
        facetNames.forEach((name, f) => {
          const values = filters[name] ?? [];
          const key = values.join(' ');
          if (key === last[f]) return;
          last[f] = key;
          const chosen = new Set(values);
          if (values.length === 0) dimensions[f].filterAll();
          else if (values.length === 1) dimensions[f].filterExact(values[0]);
          else dimensions[f].filterFunction((id) => chosen.has(id));
        });
        const counts = groups.map((group) => group.all());
        const page = position.bottom(20);
        return {
          total: all.value(),
          page: () => page.map(({ key }) => key),
          counts: (name) => new Map(counts[facetNames.indexOf(name)].map(({ key, value }) => [key, value])),
        };
      },
    };
  },
};

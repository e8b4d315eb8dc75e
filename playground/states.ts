import dataset from '@safeguarding/data/catalogue.json';
import type { Dataset } from '@safeguarding/data';

/** What the playground shows under a name: `?state=arabic`. */
interface State {
  /** What the panel is filled with; without it, what its attributes load. */
  readonly dataset?: Dataset;
  readonly attributes?: Readonly<Record<string, string>>;
  /** Width of what surrounds the panel. */
  readonly width?: string;
}

const many = Array.from({ length: 10_000 }, (_, i) => {
  const resource = dataset.resources[i % dataset.resources.length]!;
  return { ...resource, id: `${resource.id}-${i}` };
});

export const states: Readonly<Record<string, State>> = {
  usual: { dataset },
  empty: { dataset: { ...dataset, resources: [] } },
  error: { attributes: { dataset: '9.9.9', integrity: `sha384-${'A'.repeat(64)}`, src: '/nowhere/' } },
  stale: { dataset: { ...dataset, released: '2020-01-01' } },
  many: { dataset: { ...dataset, resources: many } },
  arabic: { dataset, attributes: { lang: 'ar' } },
  narrow: { dataset, width: '20rem' },
};

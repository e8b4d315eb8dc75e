import { expect, test } from 'vitest';
import { datasetOf, resourceOf } from '../testing/datasetOf.js';
import { openCatalogue } from './openCatalogue.js';
import { resolveResource } from './resolveResource.js';

const catalogue = openCatalogue(
  datasetOf([resourceOf('one', 'One'), resourceOf('two', 'Two')], {
    redirects: [
      { id: 'first', status: 'moved', to: 'one', since: '1.0.0' },
      { id: 'astray', status: 'moved', to: 'nowhere', since: '1.0.0' },
      { id: 'both', status: 'split', to: ['one', 'two'], since: '1.0.0' },
      { id: 'gone', status: 'withdrawn', reason: 'unsafe', alternatives: ['two', 'nowhere'], since: '1.0.0' },
    ],
  }),
);
const one = catalogue.resources.get('one');
const two = catalogue.resources.get('two');

test.each([
  ['one', { status: 'found', resource: one }],
  ['first', { status: 'moved', resource: one }],
  ['astray', { status: 'unknown' }],
  ['both', { status: 'split', resources: [one, two] }],
  ['gone', { status: 'withdrawn', reason: 'unsafe', alternatives: [two] }],
  ['constructor', { status: 'unknown' }],
])('%s resolves to what became of it', (id, expected) => expect(resolveResource(catalogue, id)).toEqual(expected));

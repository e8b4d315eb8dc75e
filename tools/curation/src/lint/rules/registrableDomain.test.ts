import { expect, test } from 'vitest';
import { sampleRecords } from '../../testing/sampleRecords.js';
import { samplePublisher, sampleProvenance, sampleResource } from '../../testing/samples.js';
import { registrableDomain } from './registrableDomain.js';

const check = (url: string | null, urlKind: string, fields: Record<string, unknown> = {}) => {
  const provenance = sampleProvenance({ urlKind });
  const resources = [sampleResource({ editions: [{ language: 'en', url }], provenance, ...fields })];
  const publishers = [
    samplePublisher({ homepage: 'https://www.example.co.uk/', websites: ['https://childrens-line.net/'] }),
    samplePublisher({ id: 'no-page', homepage: null }),
  ];
  return registrableDomain.check(sampleRecords({ resources, publishers }));
};

test.each([
  ['the same host', 'https://www.example.co.uk/a', 'own-page'],
  ['another host of the domain', 'https://files.example.co.uk/a.pdf', 'own-page'],
  ['another domain that is said to be one', 'https://example.org/', 'third-party'],
  ['another site of the publisher', 'https://www.childrens-line.net/talk', 'own-page'],
  ['no address', null, 'own-page'],
])('%s is fine', (_what, url, kind) => {
  expect(check(url, kind)).toEqual([]);
});

test('a publisher without a homepage may be the one whose page it is', () => {
  expect(check('https://example.org/', 'own-page', { publishers: ['no-page'] })).toEqual([]);
  expect(check('https://example.org/', 'own-page', { publishers: ['unicef', 'no-page'] })).toEqual([]);
});

test('a neighbour under the same public suffix is another owner', () => {
  expect(check('https://other.co.uk/', 'own-page')).toMatchObject([
    {
      level: 'warning',
      path: 'editions[0].url',
      message: 'The address is at other.co.uk, but the publisher is at example.co.uk, childrens-line.net.',
    },
  ]);
});

test('an office and the portal of its government are one owner, two offices are not', () => {
  const domainOf = (homepage: string, url: string) => {
    const resources = [
      sampleResource({
        editions: [{ language: 'en', url }],
        provenance: sampleProvenance({ urlKind: 'own-page' }),
      }),
    ];
    return registrableDomain.check(sampleRecords({ resources, publishers: [samplePublisher({ homepage })] }));
  };
  expect(domainOf('https://www.gov.br/casacivil/', 'https://www.planalto.gov.br/law')).toEqual([]);
  expect(domainOf('https://www.education.vic.gov.au/', 'https://www.vic.gov.au/protect')).toEqual([]);
  expect(domainOf('https://www.gov.uk/', 'https://example.org/')).toHaveLength(1);
  expect(domainOf('https://www.mec.gov.br/', 'https://www.planalto.gov.br/')).toHaveLength(1);
});

test('a part lies within the domain as the whole does', () => {
  const parts = [
    { title: { en: 'One' }, url: 'https://www.example.co.uk/1' },
    { title: { en: 'Two' }, url: 'https://example.org/2' },
    { title: { en: 'Three' }, url: null },
  ];
  expect(check('https://www.example.co.uk/a', 'own-page', { parts })).toMatchObject([{ path: 'parts[1].url' }]);
});

import { expect, test } from 'vitest';
import { sampleRecords } from '../../testing/sampleRecords.js';
import { samplePublisher, sampleResource } from '../../testing/samples.js';
import { publicHost } from './publicHost.js';

const check = (url: string) => {
  const resources = [sampleResource({ editions: [{ language: 'en', url }] })];
  return publicHost.check(sampleRecords({ resources }));
};

test.each([
  'https://www.unicef.org/',
  'https://example.org.au/',
  'https://www.example.co.uk/a',
  'https://a.github.io/',
  'https://gov.ie/',
  'https://例子.公司.cn/',
  'https://xn--fiqs8s.xn--fiqs8s/',
])('%s is public', (url) => {
  expect(check(url)).toEqual([]);
});

test.each([
  'x.localhost',
  'printer.local',
  'router.internal',
  'metadata.google.internal',
  'nas.home.arpa',
  '1.0.0.127.in-addr.arpa',
  'abc.onion',
  'host.test',
  'example.org',
  'www.example.com',
  'example.net',
  'report.zip',
  'site.notatld',
  '127.0.0.1',
])('%s is not', (host) => {
  expect(check(`https://${host}/a`)).toMatchObject([
    { level: 'error', path: 'editions[0].url', message: `The host ${host} is not a public one.` },
  ]);
});

test.each(['10.0.0.1.nip.io', 'files.192-168-1-1.sslip.io', 'intranet.corp'])('%s leads into some network', (host) => {
  expect(check(`https://${host}/a`)).toMatchObject([{ level: 'error' }]);
});

test('the home page of a publisher and the address of a part are looked at too', () => {
  const parts = [{ title: { en: 'One' }, url: 'https://a.internal/1' }];
  const publishers = [samplePublisher({ homepage: 'https://a.local/' })];
  const findings = publicHost.check(sampleRecords({ resources: [sampleResource({ parts })], publishers }));
  expect(findings.map(({ path }) => path)).toEqual(['parts[0].url', 'homepage']);
});

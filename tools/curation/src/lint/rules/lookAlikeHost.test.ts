import { domainToASCII } from 'node:url';
import { expect, test } from 'vitest';
import { sampleRecords } from '../../testing/sampleRecords.js';
import { samplePublisher, sampleResource } from '../../testing/samples.js';
import { lookAlikeHost } from './lookAlikeHost.js';

const check = (url: string) => {
  const resources = [sampleResource({ editions: [{ language: 'en', url }] })];
  const publishers = [samplePublisher(), samplePublisher({ id: 'thorn', homepage: 'https://www.ecpat-uk.org/' })];
  return lookAlikeHost.check(sampleRecords({ resources, publishers }));
};

test.each([
  ['https://www.unicef.org/safe'],
  ['https://data.unicef.org/'],
  ['https://example.org/%D0%B0'],
  ['https://xn--mnchen-3ya.de/'],
  ['https://xn--d1abbgf6aiiy.xn--p1ai/'],
  ['https://xn--fiqs8s/'],
  ['https://unicef.es/'],
  ['https://org.uk.com/'],
  ['https://www.example.co.uk/'],
])('%s is what it looks like', (url) => {
  expect(check(url)).toEqual([]);
});

test.each([
  ['https://аpple.com/', 'mixes letters of Latin and Cyrillic'],
  ['https://xn--pple-43d.com/', 'mixes letters of Latin and Cyrillic'],
  [`https://${domainToASCII('аррӏе.com')}/`, 'reads as "apple"'],
  [`https://${domainToASCII('οοο.org')}/`, 'reads as "ooo"'],
  ['https://user@аpple.com/x', 'mixes'],
])('%s is an error', (url, message) => {
  const findings = check(url);
  expect(findings).toMatchObject([{ level: 'error', path: 'editions[0].url' }]);
  expect(findings[0]?.message).toContain(message);
});

test.each([['https://unicet.org/'], ['https://www.unlcef.org/a'], ['https://unicefs.org/']])(
  '%s is one slip from a publisher, a warning',
  (url) => {
    expect(check(url)).toMatchObject([
      { level: 'warning', expected: 'unicef.org, or a domain that cannot be taken for it' },
    ]);
  },
);

test.each([
  ['https://unicef.org.help-children.com/', 'The host reads as unicef.org, and belongs to help-children.com.'],
  ['https://www.who.int.login.health.top/', 'The host reads as who.int, and belongs to health.top.'],
  ['https://un1cef.org/', 'The domain un1cef.org looks like unicef.org, the domain of a publisher.'],
  ['https://3cpat-uk.org/', 'The domain 3cpat-uk.org looks like ecpat-uk.org, the domain of a publisher.'],
  ['https://unicef.com/', 'The domain unicef.com looks like unicef.org, the domain of a publisher.'],
  ['https://www.unicef.online/', 'The domain unicef.online looks like unicef.org, the domain of a publisher.'],
])('%s is dressed up, a warning', (url, message) => {
  expect(check(url)).toContainEqual(expect.objectContaining({ level: 'warning', message }));
});

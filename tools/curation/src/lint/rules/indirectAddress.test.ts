import { expect, test } from 'vitest';
import { sampleRecords } from '../../testing/sampleRecords.js';
import { sampleResource } from '../../testing/samples.js';
import { indirectAddress } from './indirectAddress.js';

const check = (url: string) =>
  indirectAddress.check(sampleRecords({ resources: [sampleResource({ editions: [{ language: 'en', url }] })] }));

test.each([
  'https://www.unicef.org/search/safe?q=1',
  'https://www.google.com/policies/safety',
  'https://www.who.int/publications/i/item/9789241515542?sequence=1',
  'https://www.ohchr.org/en/link-between-abuse-and-poverty',
  'https://undocs.org/Home/Mobile?FinalSymbol=CRC%2FC%2FGC%2F13&Language=E',
  'https://www.unicef.org/documents/go-to-school',
  'https://login-safe.org/guide',
  'https://www.dropbox-safety.org/',
  'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32011L0093',
])('%s leads to a page', (url) => {
  expect(check(url)).toEqual([]);
});

test.each([
  ['https://bit.ly/3safe', 'a shortener'],
  ['https://www.tinyurl.com/safe', 'a shortener'],
  ['https://www.google.com/url?q=https://www.unicef.org/&sa=D', 'a redirector'],
  ['https://l.facebook.com/l.php?u=https%3A%2F%2Funicef.org', 'a redirector'],
  ['https://www.unicef.org/goto?target=https%3A%2F%2Fevil.com', 'a redirector'],
  ['https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Funicef.org', 'a redirector'],
  ['https://www.google.co.uk/search?q=safe', 'a list of search results'],
  ['https://www.bing.com/search?q=safe', 'a list of search results'],
  ['https://duckduckgo.com/?q=safe', 'a list of search results'],
  ['https://drive.google.com/file/d/1/view', 'a folder'],
  ['https://myschool.sharepoint.com/:b:/s/safe', 'a folder'],
  ['https://www.unicef.org/safe;jsessionid=1?jsessionid=AB', 'a page of one visit'],
  ['https://bucket.s3.amazonaws.com/a.pdf?X-Amz-Signature=ab', 'a page of one visit'],
  ['https://www.unicef.org/wp-admin/post.php', 'a page behind a login'],
  ['https://www.unicef.org/?p=12&preview=true', 'a draft'],
  ['https://staging.unicef.org/safe', 'a draft'],
])('%s is %s', (url, kind) => {
  expect(check(url)).toMatchObject([{ level: 'warning', path: 'editions[0].url' }]);
  expect(check(url)[0]?.message).toContain(kind);
});

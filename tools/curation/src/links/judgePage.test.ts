import { expect, test } from 'vitest';
import { realDataset } from '../testing/realDataset.js';
import { isFrontPageInstead, judgePage } from './judgePage.js';

const address = 'https://example.org/a';
const titled = (title: string) => judgePage(address, `<head>\n<TITLE data-x="y">\n ${title} </TITLE>`);

test.each([
  'Page not found',
  '404',
  '404 - File or directory not found.',
  'Error 404 (Not Found)!!1',
  'Sorry, the page you requested cannot be found',
  'Page introuvable | Ministère',
  'P&aacute;gina n&atilde;o encontrada',
  'P&#225;gina no encontrada',
  'Seite nicht gefunden – Beispiel',
  'Страница не найдена',
  'الصفحة غير موجودة',
  '页面不存在',
  '找不到頁面',
  'The page doesn&rsquo;t exist',
])('"%s" is a page that is not there', (title) => {
  expect(titled(title)).toBe('not-found-page');
});

test.each(['example.org is for sale', 'This domain may be for sale', 'Buy this domain', 'Ce domaine est à vendre'])(
  '"%s" is a parked domain',
  (title) => expect(titled(title)).toBe('parked'),
);

test.each([
  '',
  'Missing children: those who were not found',
  'Children are not for sale',
  'Not for Sale: the children who are trafficked',
  'What to do when a child is suspended',
  'Article 404 of the Penal Code',
  'If you have found a page that shows abuse',
  'Access to justice: denied?',
])('"%s" may be the title of a true page', (title) => {
  expect(titled(title)).toBeUndefined();
});

test('no title of the catalogue is taken for a fault', () => {
  const titles = realDataset().resources.flatMap(({ title, editions, parts = [] }) => [
    ...Object.values(title),
    ...editions.flatMap((edition) => edition.title ?? []),
    ...parts.flatMap((part) => Object.values(part.title)),
  ]);
  expect(titles.length).toBeGreaterThan(180);
  expect(titles.filter((title) => titled(title) !== undefined)).toEqual([]);
});

test('the text of a page is not searched, only its title and what it loads', () => {
  expect(judgePage(address, '<title>Help</title><h1>Page not found</h1> this domain is for sale')).toBeUndefined();
  expect(judgePage(address, '<iframe src="https://sedoparking.com/x">')).toBe('parked');
  expect(judgePage('https://www.hugedomains.com/x', '')).toBe('parked');
});

test.each([
  ['https://example.org/a', 'https://example.org/', true],
  ['https://example.org/a/b.pdf', 'https://www.example.org/en-gb/home', true],
  ['https://example.org/?page=a', 'https://example.org/', true],
  ['https://example.org/', 'https://www.example.org/', false],
  ['https://example.org/', 'https://example.org/fr/', false],
  ['https://example.org/a', 'https://example.org/b', false],
  ['https://example.org/a', 'https://example.org/a', false],
])('from %s to %s: a front page instead is %s', (from, to, expected) => {
  expect(isFrontPageInstead(from, to)).toBe(expected);
});

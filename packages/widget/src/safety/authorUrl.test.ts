import { expect } from '@esm-bundle/chai';
import { authorUrl } from './authorUrl.js';

describe('an address of the page itself', () => {
  for (const [given, expected] of [
    ['/policies/safe.pdf', `${location.origin}/policies/safe.pdf`],
    [' https://www.example.org/a ', 'https://www.example.org/a'],
    ['mailto:lead@school.example', 'mailto:lead@school.example'],
    ['mailto:lead@school.example?subject=Help', 'mailto:lead@school.example?subject=Help'],
    ['tel:+63 2 555-0100', 'tel:+632555-0100'],
    ['https://staff.school.local/policies', 'https://staff.school.local/policies'],
    ['?page=2', `${location.origin}${location.pathname}?page=2`],
  ] as const) {
    it(`passes as ${given}`, () => expect(authorUrl(given)).to.equal(expected));
  }

  for (const given of [
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'blob:https://example.org/x',
    'vbscript:x',
    'http://www.example.org/',
    '//evil',
    'https://user:pass@www.example.org/',
    `${location.protocol}//user@${location.host}/`,
    '\\\\host\\share',
    'tel:1;ext=2',
    'tel:alert',
    'mailto:a@b@c',
    'mailto:nobody',
    '',
    undefined,
    {},
  ]) {
    it(`does not pass as ${JSON.stringify(given)}`, () => expect(authorUrl(given)).to.equal(undefined));
  }
});

import { expect, test } from 'vitest';
import { sampleRecords } from '../../testing/sampleRecords.js';
import { sampleResource } from '../../testing/samples.js';
import { textMarkup } from './textMarkup.js';

const check = (text: string) =>
  textMarkup.check(sampleRecords({ resources: [sampleResource({ usageNote: { en: text } })] }));

test.each([
  'Q&A for parents & carers; AT&T',
  'Better Internet for Kids+ (BIK+) [Nordic edition]',
  'The #MeToo movement, step 1: talk. 2 * 3 = 6',
  'A well-known guide – 50% of schools use it',
  'Sections 3.1 and 4*; see note * below',
])('%s is plain', (text) => {
  expect(check(text)).toEqual([]);
});

test.each([
  ['Parents &amp; carers', 'an entity of HTML: "&amp;"'],
  ['Children&#8217;s rights', 'an entity of HTML: "&#8217;"'],
  ['&nbsp;Safe', 'an entity of HTML'],
  ['See [the guide](https://www.unicef.org)', 'a link of Markdown'],
  ['A **bold** claim', 'Markdown: "**bold**"'],
  ['An *important* note', 'Markdown'],
  ['# Heading', 'Markdown'],
  ['- first - second', 'Markdown'],
  ['Run `npm`', 'Markdown'],
  ['See [[Safeguarding]]', 'markup of a wiki'],
  ['[b]Safe[/b]', 'markup of a wiki'],
  ['First line\\nsecond', 'an escape of a program'],
  ['Safe%20guide', 'an encoded address'],
  ['Two  spaces', 'two spaces'],
])('%s is not', (text, what) => {
  const findings = check(text);
  expect(findings).toMatchObject([{ level: 'warning', path: 'usageNote.en' }]);
  expect(findings[0]?.message).toContain(what);
});

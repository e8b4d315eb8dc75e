import { expect, test } from 'vitest';
import { sampleRecords } from '../../testing/sampleRecords.js';
import { sampleConcept, sampleResource } from '../../testing/samples.js';
import { mixedScript } from './mixedScript.js';

const check = (title: Record<string, string>) =>
  mixedScript.check(sampleRecords({ resources: [sampleResource({ title })] }));

test.each([
  [{ en: 'Protección, Schutz, ochrana – “safe”' }],
  [{ en: 'Safe', ru: 'IT-безопасность и YouTube: сор из избы' }],
  [{ en: 'Safe', ja: 'SNSの安全：Ａ案' }],
  [{ en: 'Safe', ar: 'الأمان على YouTube' }],
  [{ en: 'The letter β in 한국 names' }],
])('%j is written in the letters of its language', (title) => {
  expect(check(title)).toEqual([]);
});

test.each([
  [{ en: 'Cаring for children' }, 'title.en', '"Cаring" mixes letters of Latin and Cyrillic.'],
  [{ en: 'Children and тhе law' }, 'title.en', '"тhе" mixes letters of Latin and Cyrillic.'],
  [{ en: 'Safe ѕсорe' }, 'title.en', '"ѕсорe" mixes letters of Latin and Cyrillic.'],
  [{ en: 'The сор of the law' }, 'title.en', '"сор" reads as "cop", in letters of Cyrillic.'],
  [{ en: 'Safe', ru: 'Зaщита детей' }, 'title.ru', '"Зaщита" mixes letters of Latin and Cyrillic.'],
  [{ en: '𝐒afe children' }, 'title.en', '"𝐒" is drawn like a letter, and no search finds it.'],
  [{ en: 'Safe ﬁles' }, 'title.en', '"ﬁ" is drawn like a letter, and no search finds it.'],
])('%j is not', (title, path, message) => {
  expect(check(title)).toMatchObject([{ level: 'error', path, message }]);
});

test('labels of concepts are looked at too', () => {
  const concepts = [sampleConcept({ altLabel: { en: ['Оnline safety'] } })];
  expect(mixedScript.check(sampleRecords({ concepts }))).toMatchObject([{ path: 'altLabel.en[0]' }]);
});

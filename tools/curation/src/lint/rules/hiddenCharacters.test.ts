import { expect, test } from 'vitest';
import { sampleRecords } from '../../testing/sampleRecords.js';
import { sampleConcept, sampleResource } from '../../testing/samples.js';
import { hiddenCharacters } from './hiddenCharacters.js';

const check = (en: string) => hiddenCharacters.check(sampleRecords({ resources: [sampleResource({ title: { en } })] }));
const fix = (value: unknown) => {
  const text = JSON.stringify(value);
  return JSON.parse(hiddenCharacters.fix?.(text, 'records/resources/a.json') ?? '') as unknown;
};

test.each(['Protección', '儿童性虐待材料', 'سلامة', 'Safe – “online”…', '👩 helps'])('%s is fine', (text) => {
  expect(check(text)).toEqual([]);
});

test.each(['061C', '200E', '200F', '202A', '202B', '202C', '202D', '202E', '2066', '2067', '2068', '2069'])(
  'the bidirectional control U+%s is found',
  (code) => {
    expect(check(`a${String.fromCodePoint(parseInt(code, 16))}b`)).toMatchObject([
      { path: 'title.en', message: `The text holds a bidirectional control, U+${code}, after 1 character.` },
    ]);
  },
);

test.each(['00AD', '180E', '200B', '200C', '200D', '2060', '2063', 'FEFF', 'E0001', 'E0041', 'D800', 'E000', 'FFFD'])(
  'U+%s is found',
  (code) => {
    const character = code === 'D800' ? '\uD800' : String.fromCodePoint(parseInt(code, 16));
    const findings = check(`ab${character}`);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.message).toContain(`U+${code}`);
  },
);

test.each([
  '0085',
  '2028',
  '2029',
  '034F',
  '115F',
  '1160',
  '17B4',
  '2800',
  '3164',
  'FE0F',
  'FFA0',
  'FFF9',
  'FFFB',
  'E0100',
])('U+%s, which looks like nothing, is found', (code) => {
  const findings = check(`ab${String.fromCodePoint(parseInt(code, 16))}`);
  expect(findings.map(({ message }) => message)).toEqual([expect.stringContaining(`U+${code}, after 2 characters.`)]);
});

test('a letter with a separate accent is found in concepts as well', () => {
  const concepts = [sampleConcept({ prefLabel: { en: 'Safety', es: 'Proteccio\u0301n' } })];
  expect(hiddenCharacters.check(sampleRecords({ concepts }))).toMatchObject([
    { path: 'prefLabel.es', expected: 'Unicode normalization form C' },
  ]);
});

test('mends spelling and characters without width, and leaves addresses alone', () => {
  expect(fix({ title: { es: 'Proteccio\u0301\u200Bn' }, url: 'https://example.org/o\u0301' })).toEqual({
    title: { es: 'Protección' },
    url: 'https://example.org/o\u0301',
  });
});

test('does not mend what changes a word or its order', () => {
  const value = { title: { en: 'a\u202Eb', fa: 'می\u200Cخواهم' } };
  expect(fix(value)).toEqual(value);
});

import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { sampleDataset } from '../../testing/sampleDataset.js';
import { sampleHelpline, sampleNeed, sampleResource } from '../../testing/samples.js';
import { needsCsv } from './needsCsv.js';

const need = sampleNeed({
  heading: { en: 'If things at home are not safe', fr: 'Si la maison n’est pas sûre' },
  phrases: { en: ['my dad hits me', '=cmd()', 'a | b'], ru: ['папа бьет меня'] },
  answers: [
    { set: 'lines', role: 'talk' },
    { id: 'safe-line', role: 'talk', places: ['GB', 'IE'], languages: ['en'] },
  ],
});
const { needs = [] } = sampleDataset({ resources: [sampleResource(), sampleHelpline()], needs: [need] });
const text = needsCsv(needs);
const rows = Papa.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true }).data;

test('there is a row for each need and language, English first', () => {
  expect(text.startsWith('\uFEFFid,language,label,')).toBe(true);
  expect(rows.map(({ id, language }) => `${id}.${language}`)).toEqual([
    'things-at-home.en',
    'things-at-home.fr',
    'things-at-home.ru',
  ]);
  expect(rows[1]).toMatchObject({ heading: 'Si la maison n’est pas sûre', phrases: '', label: '', urgency: 'today' });
  expect(rows[2]).toMatchObject({ heading: '', phrases: 'папа бьет меня' });
});

test('lists are cells as in the table of resources, and answers say what they do and where', () => {
  expect(rows[0]).toMatchObject({
    phrases: String.raw`my dad hits me | =cmd() | a \| b`,
    private: 'yes',
    answers: 'set lines: talk | safe-line: talk; places=GB,IE; languages=en',
  });
});

test('no spreadsheet runs a cell', () => {
  const { needs: [other] = [] } = sampleDataset({ needs: [sampleNeed({ phrases: { en: ['=cmd()'] } })] });
  expect(needsCsv([other!])).toContain(",'=cmd(),");
});

import { expect, test } from 'vitest';
import { columnNamed } from '../exports/csv/columns.js';
import { cellDamage, hasLostLetters } from './cellDamage.js';

test.each([
  ['published_date', 'Feb-23', 'makes of a date'],
  ['published_date', 'févr-23', 'makes of a date'],
  ['published_date', '23. Feb', 'makes of a date'],
  ['published_date', '45078', '2023-06-01'],
  ['provenance_checkedOn', '45078,5', '2023-06-01'],
  ['isbn', '9,78924E+12', 'shortens a long number'],
  ['isbn', '9.78924E+12', 'shortens a long number'],
  ['title_zh-Hans', '??????', 'question marks'],
  ['title_ar', 'Guide ???? ???', 'question marks'],
  ['title_pt', 'Prote??o', 'question marks'],
  ['title_fr', '\uFFFDcole', 'could not be read'],
  ['title_fr', 'Ã‰ducation sÃ»re', 'wrong encoding'],
  ['summary_en', 'the childâ€™s own words', 'wrong encoding'],
  ['type', 'FALSCH', 'yes and no'],
  ['places', '#NAME?', 'is an error'],
  ['title_en', '#REF!', 'is an error'],
])('%s: %j is damage', (name, cell, said) => {
  expect(cellDamage(cell, columnNamed(name))?.message).toContain(said);
});

test.each([
  ['published_date', '2023-02'],
  ['published_date', '2023'],
  ['isbn', '978-974-685-150-3'],
  ['pages', '45078'],
  ['startHere', 'WAHR'],
  ['title_en', 'What next? Help for parents'],
  ['title_en', 'Is it abuse??? A guide'],
  ['title_en', 'True'],
  ['title_pt', 'Ão São'],
  ['title_fr', 'Où est-ce ?'],
  ['editions', 'en; https://example.org/a?b=c?d'],
  ['provenance_note', 'May-23 issue of the journal'],
])('%s: %j is none', (name, cell) => {
  expect(cellDamage(cell, columnNamed(name))).toBeUndefined();
});

test.each([
  ['Ley 1620 – Decreto 1965', 'Ley 1620 ? Decreto 1965', true],
  ['“Safe”', '?Safe?', true],
  ['🙂 safe', '? safe', true],
  ['🙂 safe', '?? safe', true],
  [['Über', 'Größe'], ['?ber', 'Gr??e'], true],
  ['What now', 'What now?', false],
  ['Is it safe?', 'Is it safe?', false],
  ['Safe – online', 'Safe - online', false],
  [undefined, '?', false],
])('%j saved as %j has lost letters: %s', (was, is, lost) => {
  expect(hasLostLetters(was, is)).toBe(lost);
});

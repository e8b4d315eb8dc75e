import { expect, test } from 'vitest';
import { sampleRecords } from '../../testing/sampleRecords.js';
import { sampleResource } from '../../testing/samples.js';
import { plainTone } from './plainTone.js';

const check = (fields: Record<string, unknown>) =>
  plainTone.check(sampleRecords({ resources: [sampleResource(fields)] }));

test.each([
  [{ title: { en: 'UNICEF, WHO, ECPAT' } }],
  [{ title: { en: 'NetSmartz: Stay safe! Know how' } }],
  [{ title: { en: 'Safe', ar: 'الأمان على الإنترنت للأطفال', 'zh-Hans': '儿童上网安全指南与家长手册' } }],
  [{ usageNote: { en: 'For schools in England. It costs a fee. Stop, think, and tell somebody!' } }],
  [{ usageNote: { en: 'Explains our duty? No: the duty of INHOPE, IWF and NCMEC members.' } }],
])('%j is plain', (fields) => {
  expect(check(fields)).toEqual([]);
});

test.each([
  [{ title: { en: 'KEEPING CHILDREN SAFE ONLINE' } }, 'title.en'],
  [{ title: { en: 'Safe', ru: 'ЗАЩИТА ДЕТЕЙ В СЕТИ' } }, 'title.ru'],
  [{ title: { en: 'Safe now!!!' } }, 'title.en'],
  [{ usageNote: { en: 'Please note: DO NOT SHARE THIS WITH ANYBODY ELSE, EVER, in school.' } }, 'usageNote.en'],
  [{ usageNote: { en: 'Stay safe! Read it now!' } }, 'usageNote.en'],
  [{ usageNote: { en: 'A guide for schools 🎉' } }, 'usageNote.en'],
  [{ usageNote: { en: 'Buy now and get a discount.' } }, 'usageNote.en'],
  [{ usageNote: { en: 'Our experts wrote an award-winning guide.' } }, 'usageNote.en'],
  [{ usageNote: { en: 'The course costs $49.' } }, 'usageNote.en'],
])('%j is not', (fields, path) => {
  expect(check(fields)).toMatchObject([{ level: 'warning', path }]);
});

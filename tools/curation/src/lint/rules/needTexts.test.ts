import { expect, test } from 'vitest';
import { sampleRecords } from '../../testing/sampleRecords.js';
import { sampleNeed } from '../../testing/samples.js';
import { needTexts } from './needTexts.js';

const check = (fields: object = {}) => needTexts.check(sampleRecords({ needs: [sampleNeed({ ...fields })] }));
const home = 'If things at home are not safe';

test('calm texts in seven languages have no fault', () => {
  const texts = {
    chip: {
      en: 'Things at home',
      es: 'Cosas en casa',
      fr: 'À la maison',
      ar: 'في البيت',
      'zh-Hans': '家里的事',
      pt: 'Coisas de casa',
      ru: 'Дома',
    },
    heading: {
      en: home,
      es: 'Si en casa no estás a salvo',
      fr: 'Si tu n’es pas en sécurité chez toi',
      ar: 'إذا لم يكن البيت آمنًا',
      'zh-Hans': '如果家里不安全',
      pt: 'Se a sua casa não é um lugar seguro',
      ru: 'Если дома небезопасно',
    },
    advice: {
      en: 'If you can, talk to an adult you trust. It need not be at home or at school. A helpline can listen too.',
      es: 'Si puedes, habla con una persona adulta de confianza. No tiene que ser de tu casa ni de tu escuela.',
      fr: 'Si tu peux, parle à un adulte en qui tu as confiance. Une ligne d’écoute peut aussi t’écouter.',
      ar: 'إذا استطعت، يمكنك التحدث مع شخص بالغ تثق به. خط المساعدة يستمع أيضًا.',
      'zh-Hans': '如果可以，找一个你信任的大人谈谈。求助热线也会倾听。',
      pt: 'Se puder, fale com um adulto de confiança. Não precisa ser de casa nem da escola.',
      ru: 'Если можешь, поговори со взрослым, которому доверяешь. Линия помощи тоже выслушает.',
    },
  };
  expect(check(texts)).toEqual([]);
});

test('a chip has at most 24 characters and names no act, in any language', () => {
  expect(check({ chip: { en: 'Things that happen at home' } })).toMatchObject([
    { level: 'error', path: 'chip.en', message: 'The chip has 26 characters.' },
  ]);
  const chips = {
    en: 'Sexual abuse',
    es: 'Abuso sexual',
    fr: 'Violences',
    ar: 'الاعتداء',
    'zh-Hans': '性侵害',
    pt: 'Abuso',
    ru: 'Насилие дома',
  };
  const found = check({ chip: chips });
  expect(found.map(({ path }) => path)).toEqual(Object.keys(chips).map((language) => `chip.${language}`));
});

test('a heading begins with a condition, asks nothing and names no act', () => {
  expect(check({ heading: { en: 'Somebody at home hurts me' } })).toMatchObject([
    { path: 'heading.en', message: 'The heading does not begin with a condition.' },
  ]);
  expect(
    check({ heading: { en: home, es: 'Cuando en casa no estás a salvo', ru: 'Дома небезопасно' } }).map(
      ({ path }) => path,
    ),
  ).toEqual(['heading.es', 'heading.ru']);
  expect(check({ heading: { en: 'If home is not safe?' } })).toMatchObject([{ message: 'The heading asks.' }]);
  expect(check({ heading: { en: 'If somebody abuses you' } })).toMatchObject([
    { message: 'The heading says "abuses".' },
  ]);
  expect(check({ heading: { en: 'If someone has hurt or touched you' } })).toEqual([]);
  const work = { about: 'work', urgency: undefined, private: undefined, advice: undefined };
  expect(check({ ...work, heading: { en: 'If you look for figures on abuse online' } })).toEqual([]);
});

test('a heading on one’s own thoughts says whom they are about', () => {
  const thoughts = (en: string) => check({ about: 'own-thoughts', askers: ['general-public'], heading: { en } });
  expect(thoughts('If you worry about your thoughts')).toMatchObject([
    { message: 'The heading does not say that it is about children.' },
  ]);
  expect(thoughts('If you worry about your thoughts or actions towards children')).toEqual([]);
});

test('texts are short, and advice is only there where it is urgent', () => {
  const long = `If you can, ${'talk to an adult you trust, '.repeat(8)}or to a line.`;
  expect(check({ advice: { en: long } }).map(({ path, message }) => [path, message])).toContainEqual([
    'advice.en',
    expect.stringMatching(/^The text has \d+ characters\.$/),
  ]);
  expect(check({ urgency: undefined })).toMatchObject([
    { path: 'advice', message: 'The need has advice, and no urgency.' },
  ]);
});

test('what children read takes at most five years of school', () => {
  const hard = {
    advice: {
      en: 'If practicable, communicate confidently regarding the particular circumstances with appropriate professionals.',
    },
  };
  expect(check(hard)).toMatchObject([{ level: 'warning', path: 'advice.en' }]);
  expect(check({ ...hard, about: 'pupil', askers: ['teachers'] })).toEqual([]);
});

test('what must never be said is an error that says why', () => {
  expect(check({ advice: { en: 'Tell your parents. Nobody will know.' } })).toMatchObject([
    {
      level: 'error',
      path: 'advice.en',
      message: '"nobody will know" promises a secrecy that nobody can keep when a life is at risk.',
    },
    { path: 'advice.en', message: expect.stringMatching(/^"tell your parents" sends a child to its parents/) },
  ]);
});

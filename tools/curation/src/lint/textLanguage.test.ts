import { expect, test } from 'vitest';
import { otherLanguage } from './textLanguage.js';

const texts = {
  en: 'How teachers can talk with children about what happens online, with questions to start from.',
  es: 'Cómo pueden hablar los docentes con niñas y niños sobre lo que ocurre en internet, con preguntas para empezar.',
  fr: 'Comment parler avec les enfants de ce qui se passe en ligne, avec des questions pour commencer en classe.',
  pt: 'Como os professores podem falar com as crianças sobre o que acontece na internet, com perguntas para começar.',
  de: 'Wie Lehrkräfte mit Kindern über das sprechen können, was im Netz geschieht, mit Fragen für den Anfang.',
  it: 'Come gli insegnanti possono parlare con i bambini di ciò che accade in rete, con domande per cominciare.',
  nl: 'Hoe leraren met kinderen kunnen praten over wat er online gebeurt, met vragen om mee te beginnen.',
  pl: 'Jak nauczyciele mogą rozmawiać z dziećmi o tym, co dzieje się w sieci, z pytaniami na początek.',
  nb: 'Hvordan lærere kan snakke med barn om det som skjer på nettet, med spørsmål til å begynne med.',
  ru: 'Как учителям говорить с детьми о том, что происходит в сети, и с каких вопросов начать разговор.',
  uk: 'Як учителям говорити з дітьми про те, що відбувається в мережі, і з яких питань почати розмову.',
  ar: 'كيف يتحدث المعلمون مع الأطفال عما يحدث على الإنترنت، مع أسئلة للبدء بها.',
  'zh-Hans': '教师如何与孩子谈论网上发生的事，并附上可以开始的问题，让孩子们说出自己的难处。',
  'zh-Hant': '教師如何與孩子談論網上發生的事，並附上可以開始的問題，讓孩子們說出自己的難處。',
  ja: '教師が子どもとオンラインで起きることについて話す方法と、始めるための質問。',
  ko: '교사가 온라인에서 일어나는 일에 대해 아이들과 이야기하는 방법과 질문.',
};

test.each(Object.entries(texts))('a text in %s stands under its language', (language, text) => {
  expect(otherLanguage(text, language)).toBeUndefined();
});

const pairs = Object.keys(texts).flatMap((under) => Object.keys(texts).map((of) => [under, of] as const));

test.each(pairs.filter(([under, of]) => under !== of && under !== 'ja'))(
  'under %s a text in %s is found',
  (under, of) => {
    expect(otherLanguage(texts[of as keyof typeof texts], under)).toBeTypeOf('string');
  },
);

test('short texts, names and languages that are not known are left to people', () => {
  expect(otherLanguage('Safe Online', 'fr')).toBeUndefined();
  expect(otherLanguage('UNICEF, ECPAT International', 'ru')).toBe('Latin letters');
  expect(otherLanguage('UNICEF', 'ru')).toBeUndefined();
  expect(otherLanguage(texts.en, 'wls')).toBeUndefined();
});

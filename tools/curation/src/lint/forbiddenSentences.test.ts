import { expect, test } from 'vitest';
import { forbiddenIn, type NeedText } from './forbiddenSentences.js';

/** For each kind: the beginning of its reason, and a sentence in each language. None is a word of the lists alone. */
const sentences: readonly (readonly [why: string, sentences: Readonly<Record<string, string>>])[] = [
  [
    'promises a secrecy',
    {
      en: 'It is confidential and nobody will know.',
      es: 'La llamada es confidencial.',
      fr: 'L’appel est anonyme.',
      ar: 'المكالمة بسرية تامة.',
      'zh-Hans': '通话内容会保密。',
      pt: 'A ligação é anônima.',
      ru: 'Разговор анонимный.',
    },
  ],
  [
    'promises what nobody',
    {
      en: 'If you call, it will stop.',
      es: 'Si llamas, estarás a salvo.',
      fr: 'Si tu appelles, tout ira bien.',
      ar: 'إذا اتصلت، ستكون بأمان.',
      'zh-Hans': '如果你打电话，你会没事的。',
      pt: 'Se você ligar, tudo vai ficar bem.',
      ru: 'Если позвонишь, всё будет хорошо.',
    },
  ],
  [
    'decides about paying',
    {
      en: 'Do not pay.',
      es: 'No pagues nada.',
      fr: 'Ne paie rien.',
      ar: 'لا تدفع شيئًا.',
      'zh-Hans': '不要付钱。',
      pt: 'Não pague nada.',
      ru: 'Не плати ничего.',
    },
  ],
  [
    'tells to block, delete',
    {
      en: 'Take a screenshot and block them.',
      es: 'Bloquea a esa persona.',
      fr: 'Supprime les messages.',
      ar: 'احذف الرسائل.',
      'zh-Hans': '先截图，再拉黑对方。',
      pt: 'Apague as mensagens.',
      ru: 'Сделай скриншот и удали переписку.',
    },
  ],
  [
    'sends somebody to confront',
    {
      en: 'Confront the person.',
      es: 'Investiga quién fue.',
      fr: 'Interroge ton enfant.',
      ar: 'واجه الشخص بالحقيقة.',
      'zh-Hans': '去和他当面对质。',
      pt: 'Confronte essa pessoa.',
      ru: 'Встретьтесь с этим человеком.',
    },
  ],
  [
    'sends a child to its parents',
    {
      en: 'Tell your mum today.',
      es: 'Habla con tus padres hoy.',
      fr: 'Parle à tes parents.',
      ar: 'أخبر والديك اليوم.',
      'zh-Hans': '今天就告诉父母。',
      pt: 'Conte para seus pais.',
      ru: 'Расскажи родителям.',
    },
  ],
  [
    'sends a child to the police',
    {
      en: 'Go to the police.',
      es: 'Ve a la policía.',
      fr: 'Va à la police.',
      ar: 'اذهب إلى الشرطة.',
      'zh-Hans': '马上报警。',
      pt: 'Vá à polícia.',
      ru: 'Иди в полицию.',
    },
  ],
  [
    'asks why',
    {
      en: 'Why did you send it',
      es: 'Por qué no lo dijiste',
      fr: 'Pourquoi tu l’as fait',
      ar: 'لماذا أرسلتها',
      'zh-Hans': '你为什么要发',
      pt: 'Por que você não contou',
      ru: 'Почему ты молчишь',
    },
  ],
  [
    'doubts or blames',
    {
      en: 'You should have told somebody.',
      es: 'Deberías haber hablado.',
      fr: 'Tu aurais dû parler.',
      ar: 'كان عليك أن تتكلم.',
      'zh-Hans': '你本该早点说。',
      pt: 'Você deveria ter falado.',
      ru: 'Признайся взрослым.',
    },
  ],
  [
    'names a way of dying',
    {
      en: 'Put the pills away.',
      es: 'Guarda lejos las cuchillas.',
      fr: 'Éloigne la corde.',
      ar: 'أبعد الشفرات.',
      'zh-Hans': '把刀片放远一点。',
      pt: 'Afaste os comprimidos.',
      ru: 'Убери таблетки.',
    },
  ],
  [
    'speaks of punishment',
    {
      en: 'You could go to prison.',
      es: 'Es un delito.',
      fr: 'C’est illégal.',
      ar: 'هذه جريمة.',
      'zh-Hans': '这是违法的。',
      pt: 'Isso é crime.',
      ru: 'Это незаконно.',
    },
  ],
  [
    'states a duty',
    {
      en: 'By law you must report it.',
      es: 'Por ley hay que avisar.',
      fr: 'Selon la loi, il faut agir.',
      ar: 'يجب الإبلاغ عن ذلك.',
      'zh-Hans': '老师有义务上报。',
      pt: 'Por lei, avise o conselho.',
      ru: 'По закону нужно сообщить.',
    },
  ],
];

const said = (text: string, language: string, more: Partial<NeedText> = {}) =>
  forbiddenIn({ field: 'advice', language, text, toChild: true, ofSomebody: true, ...more }).map(({ why }) => why);

test.each(sentences)('what %s is found in every language', (why, texts) => {
  expect(Object.keys(texts)).toHaveLength(7);
  for (const [language, text] of Object.entries(texts))
    expect(said(text, language), text).toContainEqual(expect.stringMatching(why));
});

test('a condition may name what an instruction may not', () => {
  expect(said('If they want you to pay, a helpline can listen.', 'en')).toEqual([]);
  expect(said('如果你转发过照片，求助热线可以帮你想想。', 'zh-Hans')).toEqual([]);
  expect(said('If you can, pay them.', 'en')).toHaveLength(1);
});

test('a heading may say what somebody plans', () => {
  expect(said('If your child plans to meet somebody known from online', 'en', { field: 'heading' })).toEqual([]);
});

test('adults may be told of parents and of the police, and work may be about crime', () => {
  expect(said('You can call the police where you are.', 'en', { toChild: false })).toEqual([]);
  expect(
    said('If you come across pictures that may be illegal', 'en', { field: 'heading', ofSomebody: false }),
  ).toEqual([]);
});

test('calm words are no instruction', () => {
  for (const text of [
    'Show that you are on your child’s side.',
    'You do not have to face it alone.',
    'Leave the questions to people trained for them.',
    'A hotline can take the web address.',
    'You can start at Take It Down. It may not reach every app.',
  ])
    expect(said(text, 'en'), text).toEqual([]);
  expect(said('لا يجب أن تواجه هذا وحدك.', 'ar')).toEqual([]);
  expect(said('Você não precisa enfrentar isso sem ajuda.', 'pt')).toEqual([]);
  expect(said('Сохраняйте спокойствие.', 'ru')).toEqual([]);
});

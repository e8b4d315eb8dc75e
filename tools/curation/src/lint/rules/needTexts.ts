import { plainWords } from '../../records/plainWords.js';
import type { NeedRecord } from '../../records/Records.js';
import { actIn } from '../actWords.js';
import { forbiddenIn } from '../forbiddenSentences.js';
import { readingGrade } from '../readingGrade.js';
import { defineRule, type Found } from '../Rule.js';
import { termPattern } from '../termPattern.js';

const longestChip = 24;
const longestText = 200;
const highestGrade = 5;

/** How a condition begins, in plain words. */
const conditions: Readonly<Record<string, RegExp>> = {
  en: /^if /,
  es: /^si /,
  fr: /^(?:si|sil|sils) /,
  ar: /^(?:اذا|ان|لو|في حال) ?/,
  'zh-Hans': /^(?:如果|假如|要是|若|当)/,
  pt: /^(?:se|caso) /,
  ru: /^если /,
};

/** Thoughts about children are not dark thoughts: a heading says which. */
const children: Readonly<Record<string, RegExp>> = {
  en: termPattern('child*, young*'),
  es: termPattern('niñ*, infancia*, menor*, adolescent*'),
  fr: termPattern('enfant*'),
  ar: termPattern('طفل*, اطفال*, صغار'),
  'zh-Hans': termPattern('儿童,孩子,小孩,未成年'),
  pt: termPattern('criança*, adolescent*'),
  ru: termPattern('дет*, ребен*, ребён*'),
};

const young: readonly string[] = ['children', 'adolescents'];

/** What a page shows of a need is calm, says "if", names no act, and promises and orders nothing. */
export const needTexts = defineRule({
  name: 'need-texts',
  description: `Chips have at most ${longestChip} characters and name no act; headings begin with "if"; headings and advice have at most ${longestText} characters, hold no sentence that could hurt, and are in words for a child of ten where a child reads them.`,
  check: ({ needs }) => {
    const counted = new Map<string, number>();
    return needs.flatMap(({ file, value }) => (value === null ? [] : inNeed(file, value, counted)));
  },
});

function inNeed(file: string, need: NeedRecord, counted: Map<string, number>): Found[] {
  const found: Found[] = [];
  const add = (path: string, said: Omit<Found, 'file' | 'path'>) => found.push({ file, path, ...said });
  for (const [language, chip] of Object.entries(need.chip))
    inChip(chip, language, (said) => add(`chip.${language}`, said));
  for (const [language, heading] of Object.entries(need.heading))
    inHeading(heading, language, need, (said) => add(`heading.${language}`, said));
  for (const field of ['heading', 'advice'] as const)
    for (const [language, text] of Object.entries(need[field] ?? {})) {
      const said = { field, language, text, toChild: isForChild(need), ofSomebody: need.about !== 'work' };
      if ([...text].length > longestText) add(`${field}.${language}`, tooLong([...text].length));
      for (const { said: words, why, fix } of forbiddenIn(said))
        add(`${field}.${language}`, {
          message: `"${words}" ${why}.`,
          expected: 'a calm sentence that promises, orders and asks nothing',
          fix,
        });
    }
  if (need.advice !== undefined && need.urgency === undefined)
    add('advice', {
      message: 'The need has advice, and no urgency.',
      expected: 'advice where somebody is harmed, or may be',
      fix: 'Remove the advice, or write the urgency.',
    });
  if (isForChild(need)) tooHard(need, counted).forEach(({ path, ...said }) => add(path, said));
  return found;
}

type Add = (said: Omit<Found, 'file' | 'path'>) => void;

function inChip(chip: string, language: string, add: Add): void {
  const { length } = [...chip];
  if (length > longestChip)
    add({
      message: `The chip has ${length} characters.`,
      expected: `at most ${longestChip}`,
      fix: 'Take a shorter name, best one that other needs have too.',
    });
  const act = actIn(chip, language);
  if (act !== undefined)
    add({
      message: `The chip says "${act}": who sits beside would read it.`,
      expected: 'a neutral name, such as "Things at home"',
      fix: 'Take a name that several needs share and that says nothing of what happened.',
    });
}

function inHeading(heading: string, language: string, { about, private: isPrivate }: NeedRecord, add: Add): void {
  const plain = plainWords(heading);
  if (conditions[language]?.test(plain) === false)
    add({
      message: 'The heading does not begin with a condition.',
      expected: 'a heading that begins with "If", or the word for it in its language',
      fix: 'Say it so that it is right for whoever did not mean it: "If things at home are not safe".',
    });
  if (/[?؟？]/u.test(heading))
    add({
      message: 'The heading asks.',
      expected: 'no question: it is loud on a screen that others see, and leads',
      fix: 'Make it a condition: "If somebody has hurt or touched you".',
    });
  const act = isPrivate === true ? actIn(heading, language) : undefined;
  if (act !== undefined)
    add({
      message: `The heading says "${act}".`,
      expected: 'no word for the act',
      fix: 'Say it as "If things at home are not safe" or "If life feels too heavy" do.',
    });
  if (about === 'own-thoughts' && children[language]?.test(plain) === false)
    add({
      message: 'The heading does not say that it is about children.',
      expected: 'a heading that nobody with thoughts of dying takes for theirs',
      fix: 'Write "If you worry about your thoughts or actions towards children".',
    });
}

function tooLong(length: number): Omit<Found, 'file' | 'path'> {
  return {
    message: `The text has ${length} characters.`,
    expected: `at most ${longestText}`,
    fix: 'Leave one sentence out: who is in need reads one or two.',
  };
}

function isForChild({ about, askers }: NeedRecord): boolean {
  return (about === 'me' || about === 'friend' || about === 'own-thoughts') && askers.some((id) => young.includes(id));
}

/** How hard the English words to a child are, heading and advice together: a short text alone measures by chance. */
function tooHard(
  { heading, advice }: NeedRecord,
  counted: Map<string, number>,
): (Omit<Found, 'file'> & { path: string })[] {
  const text = [heading['en'], advice?.['en']].filter((each) => each !== undefined).join('. ');
  const grade = Math.round((readingGrade(text, counted)?.grade ?? 0) * 10) / 10;
  if (grade <= highestGrade) return [];
  return [
    {
      level: 'warning',
      path: advice === undefined ? 'heading.en' : 'advice.en',
      message: `Heading and advice take ${grade.toFixed(1)} years of school to read.`,
      expected: `at most ${highestGrade} (Flesch–Kincaid grade), where children read them`,
      fix: 'Write shorter sentences and shorter words.',
    },
  ];
}

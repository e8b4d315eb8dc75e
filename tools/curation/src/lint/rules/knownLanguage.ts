import { getField } from '../../json/getField.js';
import { textsIn } from '../../json/textsIn.js';
import type { RecordFile, ResourceRecord } from '../../records/Records.js';
import { defineRule, type Found } from '../Rule.js';
import { languageProblem } from '../languageProblem.js';

/** Fields whose names are languages, and fields that hold languages. */
const maps = [
  'title',
  'summary',
  'usageNote',
  'textStatus',
  'definition',
  'name',
  'prefLabel',
  'plainLabel',
  'altLabel',
  'hiddenLabel',
  'label',
  'chip',
  'heading',
  'advice',
  'phrases',
  'words',
  'except',
];
const lists = new Set([
  'editions.language',
  'titleGloss',
  'service.languages',
  'reviewed',
  'languages',
  'language',
  'answers.languages',
  'resources.languages',
]);

/** Readers find what is written in their language by its code. */
export const knownLanguage = defineRule({
  name: 'known-language',
  description: 'Every language is a tag of the IANA registry that is in use, in its shortest form.',
  check: ({ resources, concepts, publishers, needs, answerSets, reviews, people, sourceLabels }) => {
    const records = [resources, concepts, publishers, needs, answerSets, reviews, people].flat();
    return [...[...records, sourceLabels].flatMap(invalid), ...resources.flatMap(countryForLanguage)];
  },
});

function invalid({ file, raw }: RecordFile<unknown>): Found[] {
  const parts = getField(raw, 'parts');
  const named = [
    ...maps.map((name) => ({ path: name, map: getField(raw, name) })),
    ...(Array.isArray(parts) ? parts : []).map((part: unknown, index) => {
      return { path: `parts[${index}].title`, map: getField(part, 'title') };
    }),
  ];
  const keys = named.flatMap(({ path, map }) => {
    // A person's name is a text, not texts by language.
    if (typeof map !== 'object' || map === null || Array.isArray(map)) return [];
    return Object.keys(map).map((tag) => ({ path: `${path}.${tag}`, tag }));
  });
  const values = textsIn(raw).flatMap(({ path, field, text }) => {
    const tag = lists.has(field) ? text : /^language:(.*)$/.exec(text)?.[1];
    return tag === undefined ? [] : [{ path, tag }];
  });
  return [...keys, ...values].flatMap(({ path, tag }) => {
    const problem = languageProblem(tag);
    return problem === undefined ? [] : [{ file, path, ...problem }];
  });
}

/** "ca" for Canada is Catalan, "uk" for the United Kingdom Ukrainian: valid, and wrong. */
function countryForLanguage({ file, value }: RecordFile<ResourceRecord>): Found[] {
  if (value === null) return [];
  const countries = value.places.map((place) => place.slice(0, 2));
  return value.editions.flatMap(({ language, title }, index) => {
    const country = language === 'uk' ? 'GB' : language.toUpperCase();
    if (!countries.includes(country) || title !== undefined || language in value.title) return [];
    const [spoken, home] = [
      new Intl.Locale(`und-${country}`).maximize().language,
      new Intl.Locale(language).maximize().region,
    ];
    if (spoken === language || home === undefined || countries.includes(home)) return [];
    const name = new Intl.DisplayNames('en', { type: 'language' }).of(language);
    return [
      {
        level: 'warning' as const,
        file,
        path: `editions[${index}].language`,
        message: `"${language}" is ${name}, not a language named after ${country}.`,
        expected: 'the language that the edition is written in',
        fix: `Write ${spoken}, or whichever it is. If it is ${name}, give its title in that language.`,
      },
    ];
  });
}

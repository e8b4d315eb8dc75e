import Papa from 'papaparse';
import { compareCodeUnits } from '../../json/compareCodeUnits.js';
import type { NeedRecord } from '../../records/Records.js';
import { labelLanguages } from '../../schema/primitives.js';
import { byteOrderMark, cellKinds } from './cellKinds.js';
import { escapeFormula } from './escapeFormula.js';

const list = cellKinds.list.write;

/** Each column, with its cell for a need in a language. */
const columns: Readonly<Record<string, (need: NeedRecord, language: string) => string>> = {
  id: ({ id }) => id,
  language: (_need, language) => language,
  label: ({ label }, language) => label[language] ?? '',
  chip: ({ chip }, language) => chip[language] ?? '',
  heading: ({ heading }, language) => heading[language] ?? '',
  advice: ({ advice }, language) => advice?.[language] ?? '',
  phrases: ({ phrases }, language) => list(phrases[language]),
  words: ({ words }, language) => list(words?.[language]),
  except: ({ except }, language) => list(except?.[language]),
  about: ({ about }) => about,
  askers: ({ askers }) => list(askers),
  topics: ({ topics }) => list(topics),
  urgency: ({ urgency }) => urgency ?? '',
  private: ({ private: isPrivate }) => (isPrivate === true ? 'yes' : 'no'),
  card: ({ card }) => card ?? '',
  answers: ({ answers }) => list(answers.map(answerCell)),
};

/** Needs as CSV, a row for each need and language: a speaker reads the rows of one language from top to bottom. */
export function needsCsv(needs: readonly NeedRecord[]): string {
  const rows = needs
    .flatMap((need) => languagesOf(need).map((language) => ({ need, language })))
    .map(({ need, language }) => Object.values(columns).map((cell) => escapeFormula(cell(need, language))));
  return `${byteOrderMark}${Papa.unparse([Object.keys(columns), ...rows], { newline: '\r\n' })}\r\n`;
}

/** Every language in which there is anything of a need, English first. */
function languagesOf({ label, chip, heading, advice = {}, phrases, words = {}, except = {} }: NeedRecord): string[] {
  const rank = (tag: string) => (labelLanguages as readonly string[]).indexOf(tag) >>> 0;
  const tags = [label, chip, heading, advice, phrases, words, except].flatMap((map) => Object.keys(map));
  return [...new Set(tags)].sort((a, b) => rank(a) - rank(b) || compareCodeUnits(a, b));
}

/** `set child-helplines: talk`, `take-it-down: take-down; places=GB,IE; languages=en` */
function answerCell(answer: NeedRecord['answers'][number]): string {
  if ('set' in answer) return `set ${answer.set}: ${answer.role}`;
  const { id, role, places, languages } = answer;
  const where = Object.entries({ places, languages }).flatMap(([name, values]) =>
    values === undefined ? [] : `; ${name}=${values.join(',')}`,
  );
  return `${id}: ${role}${where.join('')}`;
}

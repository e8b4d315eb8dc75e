import { getField } from '../json/getField.js';
import type { Understood } from './Draft.js';
import type { Labels } from './labelsOf.js';
import { headingReader } from './headings.js';
import { languageNames, languageOfTitle, tagOfCode } from './languageNames.js';
import { plainWords } from '../records/plainWords.js';
import { dateReader } from './readDate.js';

/** What reads names of languages, dates and headings; made once for all rows of a file. */
export type Readers = ReturnType<typeof readersOf>;

export function readersOf(labels: Labels) {
  const names = new Map(languageNames().map(([tag, name]) => [plainWords(name), tag]));
  const languageOf = (text: string): string | undefined => {
    const named = names.get(plainWords(text)) ?? labels.targetsOf(text, 'language')[0]?.slice('language:'.length);
    return tagOfCode(text) ?? named;
  };
  return { languageOf, dates: dateReader(), headingsOf: headingReader(languageOf) };
}

const days = ['checkedOn', 'seenOn', 'verifiedOn', 'reviewedOn', 'reviewDueOn'];

/** Fields as the catalogue writes them: dates, languages and addresses that people wrote their own way. What cannot be read stays, so that `check` speaks about it. */
export function understand(
  given: Readonly<Record<string, unknown>>,
  { languageOf, dates }: Readers,
): { fields: Record<string, unknown>; understood: Understood[] } {
  const understood: Understood[] = [];
  const read = (was: unknown, reader: (text: string) => string | null | undefined): unknown => {
    if (typeof was !== 'string') return was;
    const is = reader(was);
    if (is === undefined || is === was) return was;
    understood.push({ was, is: is ?? 'nothing' });
    return is;
  };
  const fields = { ...given };
  const { published, editions, provenance } = given;
  if (isObject(published) && 'date' in published) {
    const date = read(published['date'], dates.month);
    fields['published'] = date === null ? null : { ...published, date };
  }
  if (isObject(provenance)) {
    const read = days.filter((name) => provenance[name] !== undefined).map((name) => [name, dayOf(provenance[name])]);
    fields['provenance'] = { ...provenance, ...Object.fromEntries(read) };
  }
  if (Array.isArray(editions)) {
    fields['editions'] = editions.map((edition: unknown) => {
      if (!isObject(edition)) return edition;
      return { ...edition, language: read(edition['language'], languageOf), url: read(edition['url'], secure) };
    });
  }
  return { fields, understood };

  function dayOf(was: unknown): unknown {
    return read(was, dates.day);
  }
}

/** The languages that a cell names: `English, French and português` are three. */
export function languagesIn(cell: string, { languageOf }: Readers): string[] {
  if (cell.trim() === '') return [];
  const whole = languageOf(cell);
  if (whole !== undefined) return [whole];
  const pieces = cell.split(/[,;/|&\n、،]|\s(?:and|y|e|et|и|و)\s/).map((piece) => piece.trim());
  return [...new Set(pieces.filter((piece) => piece !== '').map((piece) => languageOf(piece) ?? piece))];
}

/** The title of a row whose heading names no language, under the language that it is in. */
export function titleUnder(title: string, languages: readonly string[]): Record<string, string> {
  return title === '' ? {} : { [languageOfTitle(title, languages)]: title };
}

/** As `check --fix` writes it; `none` and the like for an address that is not known. */
export function secure(url: string): string | null {
  if (/^(?:none|n\/?a|-+|–|unknown)$/i.test(url)) return null;
  return url.replace(/^http:\/\//i, 'https://').replace(/^https:\/\//i, 'https://');
}

/** Any title of a record, the English one first. */
export function anyTitle(title: unknown): string {
  const texts = isObject(title) ? [getField(title, 'en'), ...Object.values(title)] : [];
  return texts.find((text): text is string => typeof text === 'string' && text !== '') ?? '';
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

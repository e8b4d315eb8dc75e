import { labelLanguages } from '../schema/primitives.js';

/** What people write where nothing is known. */
const unknown = /^(?:unknown|not known|n\/?a|n\.?\s?d\.?|none|-+|–|—|\?)$/i;

/** Reads dates as people write them. A date that can be read in two ways is not read: a guess would look like a fact. */
export function dateReader(): DateReader {
  const months = monthNames();
  const partsOf = (text: string): Parts | undefined => {
    const plain = text
      .trim()
      .toLowerCase()
      .replace(/(\d)(?:st|nd|rd|th|er|º|ª)(?=[\s,]|$)/g, '$1');
    const numbers = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?:t[\d:.z+-]+|\s+[\d:.]+)?$/.exec(plain);
    if (numbers !== null) return partsFrom(numbers[1], numbers[2], numbers[3]);
    const east = /^(\d{4})\s*年(?:\s*(\d{1,2})\s*月(?:\s*(\d{1,2})\s*日)?)?$/.exec(plain);
    if (east !== null) return partsFrom(east[1], east[2], east[3]);
    const monthFirst = /^(\d{1,2})[-/.](\d{4})$/.exec(plain);
    if (monthFirst !== null) return partsFrom(monthFirst[2], monthFirst[1]);
    const western = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(plain);
    if (western !== null) {
      const [, first, second, year] = western;
      if (Number(first) > 12 || first === second) return partsFrom(year, second, first);
      // 03/04/2025 is in March or in April.
      return Number(second) > 12 ? partsFrom(year, first, second) : undefined;
    }
    const word = (part: string | undefined) => months.get((part ?? '').replace(/[.,]/g, ''));
    const pieces = plain
      .split(/[\s,/-]+|(?<=\p{L})\.(?=\d)/u)
      .filter((piece) => !/^(?:|de|del|of|г\.?|года|ال)$/u.test(piece));
    const years = pieces.filter((piece) => /^\d{4}$/.test(piece));
    const days = pieces.filter((piece) => /^\d{1,2}\.?$/.test(piece));
    const named = pieces.filter((piece) => word(piece) !== undefined);
    if (years.length !== 1 || named.length !== 1 || days.length > 1) return undefined;
    if (years.length + named.length + days.length !== pieces.length) return undefined;
    return partsFrom(years[0], String(word(named[0])), days[0]?.replace('.', ''));
  };
  return {
    month: (text) => {
      const parts = partsOf(text);
      return unknown.test(text.trim()) ? null : parts && [parts.year, parts.month].filter(Boolean).join('-');
    },
    day: (text) => {
      const { year, month, day } = partsOf(text) ?? {};
      return year && month && day ? `${year}-${month}-${day}` : undefined;
    },
  };
}

interface Parts {
  readonly year: string;
  readonly month?: string | undefined;
  readonly day?: string | undefined;
}

function partsFrom(year: string | undefined, month?: string, day?: string): Parts | undefined {
  const two = (part: string | undefined) => part?.padStart(2, '0');
  const outside = (part: string | undefined, most: number) =>
    part !== undefined && !(Number(part) >= 1 && Number(part) <= most);
  if (year === undefined || outside(month, 12) || outside(day, 31)) return undefined;
  return { year, month: two(month), day: two(day) };
}

/** The names of the months in the languages of the taxonomy, as they stand alone and within a date, long and short. */
function monthNames(): Map<string, number> {
  const names = new Map<string, number>();
  const around = labelLanguages.flatMap((language) => {
    return (['long', 'short'] as const).flatMap((month) => {
      return [{ month }, { month, day: 'numeric' as const }].map((options) => {
        return new Intl.DateTimeFormat(`${language}-u-nu-latn`, { ...options, timeZone: 'UTC' });
      });
    });
  });
  for (let month = 1; month <= 12; month += 1) {
    for (const format of around) {
      const part = format.formatToParts(Date.UTC(2023, month - 1, 1)).find(({ type }) => type === 'month');
      const name = part?.value.toLowerCase().replaceAll('.', '') ?? '';
      // Chinese months are numbers, which say nothing alone.
      if (!/\d/.test(name)) names.set(name, month);
    }
  }
  return names.set('sept', 9);
}

/** Two ways to read a date. */
export interface DateReader {
  /** `2025-05` of `28 May 2025`; null where the text says that nothing is known, undefined where it cannot be read. */
  readonly month: (text: string) => string | null | undefined;
  /** `2025-05-28` of `28 May 2025`; undefined where the text has no day. */
  readonly day: (text: string) => string | undefined;
}

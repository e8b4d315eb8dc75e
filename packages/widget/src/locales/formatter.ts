import { countryName, languageName } from '@safeguarding/sdk';
import { fill } from './fill.js';
import type { Plural } from './messages.js';

/** Writes numbers, dates, lists and names the way one language does. */
export interface Formatter {
  readonly number: (value: number) => string;
  readonly plural: (forms: Plural, value: number) => string;
  readonly list: (items: readonly string[]) => string;
  /** A calendar day (2026-11-23), a month (2023-02) or a year (2023). */
  readonly date: (value: string) => string;
  readonly language: (tag: string) => string;
  readonly country: (code: string) => string;
  readonly compare: (a: string, b: string) => number;
}

const formatters = new Map<string, Formatter>();

/** The formatter of a language; made once, for `Intl` objects are slow to build. */
export function formatterOf(tag: string): Formatter {
  let formatter = formatters.get(tag);
  if (!formatter) formatters.set(tag, (formatter = createFormatter(tag)));
  return formatter;
}

function createFormatter(tag: string): Formatter {
  const numbers = new Intl.NumberFormat(tag);
  const rules = new Intl.PluralRules(tag);
  const collator = new Intl.Collator(tag, { numeric: true });
  // Made once each: a list of cards writes a date a card.
  const dates = new Map<number, Intl.DateTimeFormat>();
  const joined = typeof Intl.ListFormat === 'function' ? new Intl.ListFormat(tag) : undefined;
  return {
    number: (value) => numbers.format(value),
    plural: (forms, value) => fill(forms[rules.select(value)] ?? forms.other, { n: numbers.format(value) }),
    list: (items) => joined?.format(items) ?? items.join(', '),
    date(value) {
      const [year, month, day] = value.split('-').map(Number);
      if (!month) return value;
      const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC' };
      if (day) options.day = 'numeric';
      const format = dates.get(day ? 1 : 0) ?? new Intl.DateTimeFormat(tag, options);
      dates.set(day ? 1 : 0, format);
      return format.format(Date.UTC(year!, month - 1, day ?? 1));
    },
    language: (code) => capitalised(languageName(code, tag), tag),
    country: (code) => countryName(code, tag) ?? code,
    compare: (a, b) => collator.compare(a, b),
  };
}

/** French writes "français"; at the start of a row it takes a capital. */
function capitalised(text: string, tag: string): string {
  return text.charAt(0).toLocaleUpperCase(tag) + text.slice(1);
}

import { countryName, languageName } from '@safeguarding/sdk';
import { own } from '../safety/own.js';
import { plainText } from '../safety/plainText.js';
import { fill } from './fill.js';
import type { KnownNames, Plural } from './messages.js';

/** Writes numbers, dates, lists and names the way one language does. */
export interface Formatter {
  readonly number: (value: number) => string;
  readonly plural: (forms: Plural, value: number) => string;
  readonly list: (items: readonly string[]) => string;
  /** A calendar day (2026-11-23), a month (2023-02) or a year (2023). Anything else stays as it is, as plain text. */
  readonly date: (value: string) => string;
  readonly language: (tag: string) => string;
  readonly country: (code: string) => string;
  readonly compare: (a: string, b: string) => number;
}

const formatters = new WeakMap<object, Map<string, Formatter>>();
const nothing: Partial<KnownNames> = {};

/** The formatter of a language; made once, for `Intl` objects are slow to build. */
export function formatterOf(tag: string, known: Partial<KnownNames> = nothing): Formatter {
  let made = formatters.get(known);
  if (!made) formatters.set(known, (made = new Map<string, Formatter>()));
  let formatter = made.get(tag);
  if (!formatter) made.set(tag, (formatter = createFormatter(tag, known.tag === tag ? known : nothing)));
  return formatter;
}

/** Languages that write small numbers in the digits of ASCII, wherever they are spoken. */
const plainDigits = /^(?:en|es|fr|pt|ru|zh)\b(?!.*-u-)/;

function createFormatter(tag: string, { names = {}, months: written = [] }: Partial<KnownNames>): Formatter {
  // Each is made when it is first needed, for the list on screen waits for them: the first of them costs milliseconds.
  const numbers = lazy(() => new Intl.NumberFormat(tag));
  const rules = lazy(() => new Intl.PluralRules(tag));
  const collator = lazy(() => new Intl.Collator(tag, { numeric: true }));
  const joined = lazy(() => (typeof Intl.ListFormat === 'function' ? new Intl.ListFormat(tag) : undefined));
  const months = lazy(() => dates(tag, {}));
  const days = lazy(() => dates(tag, { day: 'numeric' }));
  const number = (value: number): string =>
    value < 1000 && plainDigits.test(tag) ? String(value) : numbers().format(value);
  return {
    number,
    plural: (forms, value) => fill(own(forms, rules().select(value)) ?? forms.other, { n: number(value) }),
    list: (items) => (items.length > 1 && joined()?.format(items)) || items.join(', '),
    date(value) {
      const [, year = '', month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(value) ?? [];
      if (!month) return plainText(value);
      const known = written[Number(month) - 1];
      if (!day && known) return fill(known, { n: year });
      return (day ? days : months)().format(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
    },
    language: (code) => own(names, code) ?? capitalised(languageName(code, tag), tag),
    country: (code) => own(names, code) ?? countryName(code, tag) ?? code,
    compare: (a, b) => collator().compare(a, b),
  };
}

const dates = (tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(tag, { year: 'numeric', month: 'long', timeZone: 'UTC', ...options });

/** Makes something the first time it is asked for. */
function lazy<T>(make: () => T): () => T {
  let made: { readonly it: T } | undefined;
  return () => (made ??= { it: make() }).it;
}

/** French writes "français"; at the start of a row it takes a capital. */
function capitalised(text: string, tag: string): string {
  return text.charAt(0).toLocaleUpperCase(tag) + text.slice(1);
}

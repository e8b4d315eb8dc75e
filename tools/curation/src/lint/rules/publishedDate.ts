import type { ResourceRecord } from '../../records/Records.js';
import { defineRule, type Found } from '../Rule.js';

/** The Geneva Declaration of the Rights of the Child: nothing about our subject is older. */
const earliest = 1924;
/** Before that year nobody wrote for people who use the internet. */
const earliestOnline = 1990;
const online = /^(?:online-|cyber|ai-|digital-|csam$|self-generated|livestream|sexting|sextortion)/;
/** Records are written after one release and before the next. */
const monthsAhead = 3;

/** A work is as old as its subject, and not from tomorrow. */
export const publishedDate = defineRule({
  name: 'published-date',
  description: `No work is from the future, from before ${earliest}, or older than the work that it replaces.`,
  check: ({ resources, dataset }) => {
    const released = dataset.value?.released;
    const last = released === undefined ? undefined : monthAfter(released, monthsAhead);
    const dateOf = new Map(resources.map(({ value }) => [value?.id, value?.published?.date]));
    return resources.flatMap(({ file, value }) => {
      if (value === null) return [];
      const outside = (named: ResourceRecord['supersedes']) =>
        named !== undefined && 'published' in named ? (named.published ?? undefined) : undefined;
      const dates = {
        'published.date': value.published?.date,
        'supersedes.published': outside(value.supersedes),
        'supersededBy.published': outside(value.supersededBy),
      };
      return [
        ...Object.entries(dates).flatMap(([path, date]) =>
          date === undefined ? [] : judge(path, date, last, value.topics),
        ),
        ...outOfOrder(value, (named) => (named !== undefined && 'id' in named ? dateOf.get(named.id) : outside(named))),
      ].map((found) => ({ file, ...found }));
    });
  },
});

type Fault = Omit<Found, 'file'>;

function judge(path: string, date: string, last: string | undefined, topics: readonly string[]): Fault[] {
  if (last !== undefined && date > last.slice(0, date.length))
    return [
      {
        path,
        message: `${date} lies ahead of this version.`,
        expected: `${last} or earlier`,
        fix: 'Correct the date. If the work is out, write the day of the coming release in records/dataset.json.',
      },
    ];
  const year = Number(date.slice(0, 4));
  const first = topics.some((topic) => online.test(topic)) ? earliestOnline : earliest;
  if (year >= first) return [];
  return [
    {
      level: 'warning',
      path,
      message: `${date} is before anybody wrote about this.`,
      expected: `${first} or later`,
      fix: 'Look at the imprint, and write null if the date is not known.',
    },
  ];
}

function outOfOrder(
  { published, supersedes, supersededBy }: ResourceRecord,
  dateOf: (named: ResourceRecord['supersedes']) => string | undefined,
): Fault[] {
  const date = published?.date;
  if (date === undefined) return [];
  const pairs = [
    { path: 'supersedes', older: dateOf(supersedes), newer: date },
    { path: 'supersededBy', older: date, newer: dateOf(supersededBy) },
  ];
  return pairs.flatMap(({ path, older, newer }) => {
    const length = Math.min(older?.length ?? 0, newer?.length ?? 0);
    if (older === undefined || newer === undefined || older.slice(0, length) <= newer.slice(0, length)) return [];
    return [
      {
        level: 'warning' as const,
        path,
        message: `The work of ${newer} is said to replace one of ${older}.`,
        expected: 'the later one to replace the earlier',
        fix: 'Exchange "supersedes" and "supersededBy", or correct a date.',
      },
    ];
  });
}

function monthAfter(day: string, months: number): string {
  const date = new Date(`${day.slice(0, 7)}-01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 7);
}

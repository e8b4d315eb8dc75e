import { facetNames, type ResourceQuery } from './query.js';

type Bag = Readonly<Record<string, unknown>>;
type Kind = 'list of texts' | 'object' | 'number' | 'string' | 'boolean';

const lists = Object.fromEntries([...facetNames, 'ids'].map((name): [string, Kind] => [name, 'list of texts']));
const filter: Record<string, Kind> = {
  ...lists,
  publishedFrom: 'number',
  publishedTo: 'number',
  exclude: 'object',
  match: 'object',
  includeGlobal: 'boolean',
};
const whole: Record<string, Kind> = {
  ...filter,
  text: 'string',
  within: 'object',
  sort: 'string',
  language: 'string',
  limit: 'number',
  cursor: 'string',
};

function isOf(kind: Kind, value: unknown): boolean {
  if (kind === 'list of texts') return Array.isArray(value) && value.every((each) => typeof each === 'string');
  return typeof value === kind && value !== null;
}

function check(bag: Bag, kinds: Readonly<Record<string, Kind>>, prefix: string): void {
  for (const name of Object.keys(kinds)) {
    const value = bag[name];
    const kind = kinds[name]!;
    if (value === undefined) continue;
    if (!isOf(kind, value)) throw new TypeError(`\`${prefix}${name}\` must be a ${kind}.`);
    if (name === 'within') check(value as Bag, filter, 'within.');
    if (name === 'exclude') check(value as Bag, lists, `${prefix}exclude.`);
  }
}

/**
 * Catches slips of the keyboard in plain JavaScript. Values that are merely odd (unknown ids, a negative limit)
 * pass: they come from visitors and links, and find nothing.
 *
 * @throws {TypeError} Naming the option whose type is wrong.
 */
export function checkQuery(query: ResourceQuery): void {
  if (!isOf('object', query)) throw new TypeError('`query` must be an object.');
  check(query, whole, '');
}

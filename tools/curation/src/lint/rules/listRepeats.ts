import { getField } from '../../json/getField.js';
import { textsIn } from '../../json/textsIn.js';
import { defineRule, type Found } from '../Rule.js';
import { editText } from '../editText.js';

/** Lists in which the same twice means once. */
const lists = [
  'topics',
  'audiences',
  'contexts',
  'places',
  'publishers',
  'alsoKnownAs',
  'content',
  'sourceLabels',
  'provenance.source',
  'service.channels',
  'service.languages',
  'broader',
  'related',
  'members',
  'reviewed',
  'replacedBy',
  'exactMatch',
  'closeMatch',
  'websites',
  'askers',
];

/** Once is enough. */
export const listRepeats = defineRule({
  name: 'list-repeats',
  description: 'Nothing stands twice in a list, and no edition is listed twice.',
  check: ({ resources, concepts, publishers, needs }) => {
    return [...resources, ...concepts, ...publishers, ...needs].flatMap(({ file, raw }) => {
      return [
        ...lists.flatMap((path) =>
          repeats(listAt(raw, path), keyOf).map((index) => said(file, path, index, listAt(raw, path)[index])),
        ),
        ...repeats(listAt(raw, 'editions'), editionKey).map((index) => {
          const language = getField(listAt(raw, 'editions')[index], 'language');
          return {
            ...said(file, 'editions', index, language),
            fix: 'Remove one. If they are two works, each is a record or one of the "parts".',
          };
        }),
        ...titleAmongOthers(raw).map((index) => said(file, 'alsoKnownAs', index, listAt(raw, 'alsoKnownAs')[index])),
      ];
    });
  },
  fix: (text, file) => {
    if (!/^records\/(?:resources|concepts|publishers|needs)\//.test(file)) return text;
    return editText(text, (value) => lists.reduce(withoutRepeats, value));
  },
});

function said(file: string, path: string, index: number, value: unknown): Found {
  const shown = typeof value === 'string' ? value : JSON.stringify(value);
  return {
    level: 'warning',
    file,
    path: `${path}[${index}]`,
    message: `"${shown}" stands here twice.`,
    expected: 'each once',
    fix: 'Run "safeguarding-data check --fix", or remove it.',
  };
}

/** "Safe Online" and "safe online " are one name; ids and addresses are as they are. */
function keyOf(value: unknown): unknown {
  return typeof value === 'string' ? value.trim().toLowerCase() : undefined;
}

/** An edition is a language at a place: two of one language without an address, or with one address, are one. */
function editionKey(edition: unknown): unknown {
  const [language, url] = [getField(edition, 'language'), getField(edition, 'url')];
  return typeof language === 'string' ? JSON.stringify([language, url, getField(edition, 'title')]) : undefined;
}

function repeats(list: readonly unknown[], key: (value: unknown) => unknown): number[] {
  const seen = new Set<unknown>();
  return list.flatMap((value, index) => {
    const own = key(value);
    if (own === undefined) return [];
    if (seen.has(own)) return [index];
    seen.add(own);
    return [];
  });
}

/** Another title that is the title is no other title. */
function titleAmongOthers(raw: unknown): number[] {
  const titles = new Set(textsIn(getField(raw, 'title')).map(({ text }) => keyOf(text)));
  return listAt(raw, 'alsoKnownAs').flatMap((value, index) => (titles.has(keyOf(value)) ? [index] : []));
}

function listAt(raw: unknown, path: string): readonly unknown[] {
  const list = path.split('.').reduce(getField, raw);
  return Array.isArray(list) ? list : [];
}

function withoutRepeats(value: unknown, path: string): unknown {
  const [first = '', ...rest] = path.split('.');
  const inner = getField(value, first);
  if (inner === undefined) return value;
  if (rest.length > 0) return { ...(value as object), [first]: withoutRepeats(inner, rest.join('.')) };
  if (!Array.isArray(inner)) return value;
  const unwanted = new Set(repeats(inner, keyOf));
  return unwanted.size === 0
    ? value
    : { ...(value as object), [first]: inner.filter((_, index) => !unwanted.has(index)) };
}

import type { Change, NeedChange } from '@safeguarding/data';
import { counted } from '../records/counted.js';
import { describeChange } from './describeChange.js';
import { fieldName } from './fieldName.js';
import { markdownText } from './markdownText.js';
import { type AnyChange, changeLists } from './Release.js';
import { withoutRenames } from './withoutRenames.js';

type Op<T extends Change['op']> = Extract<Change, { readonly op: T }>;

/** What changed in the data, in plain words under plain headings, for people who never look into a record. */
export function changelogPart(all: readonly AnyChange[]): string {
  if (all.length === 0) return 'Nothing changed in the data.';
  const { changes, needs = [] } = changeLists(all);
  const told = withoutRenames(changes);
  const of = <T extends Change['op']>(...ops: T[]) =>
    told.filter((change): change is Op<T> => ops.some((op) => op === change.op));
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ['Added', [...resources(of('add')).map(named), ...othersAdded(of('add')), ...needLines(needs, 'add')]],
    [
      'Changed',
      [...of('change').map((change) => `${named(change)}: ${fieldsOf(change)}`), ...needLines(needs, 'change')],
    ],
    ['Moved', of('move', 'split').map((change) => `${named(change)} is now ${idsOf(change.to)}`)],
    ['Withdrawn', of('withdraw').map(withdrawal)],
    ['Restored', of('restore').map(named)],
    ['Deprecated', of('deprecate').map(named)],
    ['Removed', [...of('remove').map(named), ...needLines(needs, 'remove')]],
    ['For programs', of('shape').map((change) => markdownText(describeChange(change)))],
  ];
  return sections
    .filter(([, lines]) => lines.length > 0)
    .map(([heading, lines]) => `#### ${heading}\n\n${lines.map((line) => `- ${line}`).join('\n')}`)
    .join('\n\n');
}

function named({ title, id }: { readonly title: string; readonly id: string }): string {
  return title === id ? `\`${id}\`` : `${markdownText(title)} (\`${id}\`)`;
}

function resources(changes: readonly Op<'add'>[]): Op<'add'>[] {
  return changes.filter(({ kind }) => kind === 'resource');
}

/** Labels and names fit on one line, and are not what people look for first. */
function othersAdded(changes: readonly Op<'add'>[]): string[] {
  return (['concept', 'publisher'] as const).flatMap((kind) => {
    const titles = changes.filter((change) => change.kind === kind).map(({ title }) => markdownText(title));
    if (titles.length === 0) return [];
    return `${counted(titles.length, `${kind}s`)}: ${titles.join('; ')}`;
  });
}

/** A line for each kind: what people come with is named by ids, which no neighbour reads as a sentence. */
function needLines(needs: readonly NeedChange[], op: NeedChange['op']): string[] {
  const names = { need: 'needs', 'answer-set': 'answer sets', review: 'need reviews' } as const;
  return (['need', 'answer-set', 'review'] as const).flatMap((kind) => {
    const ids = needs.filter((change) => change.kind === kind && change.op === op).map(({ id }) => `\`${id}\``);
    return ids.length === 0 ? [] : `${counted(ids.length, names[kind])}: ${ids.join(', ')}`;
  });
}

function fieldsOf({ fields }: Op<'change'>): string {
  return [...new Set(fields.map(({ path }) => markdownText(fieldName(path))))].join(', ');
}

function withdrawal(change: Op<'withdraw'>): string {
  const instead = change.alternatives.length === 0 ? '' : `; see ${idsOf(change.alternatives)}`;
  return `${named(change)}: ${reasons[change.reason] ?? change.reason}${instead}`;
}

const reasons: Readonly<Record<string, string>> = {
  closed: 'no longer offered',
  unsafe: 'no longer safe to recommend',
  duplicate: 'stood here twice',
  unconfirmed: 'because no page of its own confirms what it is',
  'publisher-request': 'at the request of its publisher',
};

function idsOf(ids: string | readonly string[]): string {
  return [ids]
    .flat()
    .map((id) => `\`${id}\``)
    .join(', ');
}

import type { FieldChange } from '@safeguarding/data';
import { describeChange } from './describeChange.js';
import { markdownText } from './markdownText.js';
import { type AnyChange, isNeedChange } from './Release.js';

/** The changes for a terminal: a line each, with the old and the new value of every field below it. */
export function changeTable(changes: readonly AnyChange[]): string {
  return changes
    .map((change) => {
      // Needs are named by their ids already.
      const where = change.op === 'shape' || isNeedChange(change) ? '' : `  ${change.kind}/${change.id}`;
      return [`${describeChange(change)}${where}`, ...fieldsOf(change).map(fieldLines)].join('\n');
    })
    .join('\n');
}

/** The same as a Markdown table, for a reviewer who reads it beside the change. */
export function markdownTable(changes: readonly AnyChange[]): string {
  if (changes.length === 0) return 'Nothing changed in the data.';
  const rows = changes.flatMap((change) => {
    const what = markdownText(describeChange(change));
    const fields = fieldsOf(change);
    if (fields.length === 0) return [[what, '', '', '']];
    return fields.map(({ path, before, after }, index) => [index === 0 ? what : '', path, shown(before), shown(after)]);
  });
  const lines = rows.map(([what = '', path = '', before = '', after = '']) => {
    return `| ${what} | ${markdownText(path)} | ${markdownText(before)} | ${markdownText(after)} |`;
  });
  return ['| Change | Field | Before | After |', '| --- | --- | --- | --- |', ...lines].join('\n');
}

function fieldsOf(change: AnyChange): readonly FieldChange[] {
  return change.op === 'change' ? (change.fields ?? []) : [];
}

function fieldLines({ path, before, after }: FieldChange): string {
  const lines = [`  ${path}`];
  if (before !== undefined) lines.push(`    - ${shown(before)}`);
  if (after !== undefined) lines.push(`    + ${shown(after)}`);
  return lines.join('\n');
}

function shown(value: unknown): string {
  if (value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

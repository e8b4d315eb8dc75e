import type { Change } from '@safeguarding/data';
import { fieldName } from './fieldName.js';
import { type AnyChange, isNeedChange } from './Release.js';

/** A change in plain words, without a full stop. */
export function describeChange(change: AnyChange): string {
  if (isNeedChange(change)) {
    const named = `the ${change.kind} ${change.id}`;
    if (change.op !== 'change') return `${{ add: 'Added', remove: 'Removed' }[change.op]} ${named}`;
    return `Changed ${(change.fields ?? []).map(({ path }) => fieldName(path)).join(', ')} of ${named}`;
  }
  if (change.op === 'shape') return describeShape(change);
  const named = change.kind === 'dataset' ? 'the dataset' : `the ${change.kind} “${change.title}”`;
  switch (change.op) {
    case 'add':
      return `Added ${named}`;
    case 'change':
      return `Changed ${change.fields.map(({ path }) => fieldName(path)).join(', ')} of ${named}`;
    case 'move':
      return `Moved ${named} to ${change.to}`;
    case 'split':
      return `Split ${named} into ${change.to.join(', ')}`;
    case 'withdraw':
      return `Withdrew ${named} (${change.reason})`;
    case 'restore':
      return `Restored ${named}`;
    case 'deprecate':
      return `Deprecated ${named}`;
    case 'remove':
      return `Removed ${named}`;
  }
}

const verbs = {
  added: 'Added',
  removed: 'Removed',
  narrowed: 'Narrowed',
  widened: 'Opened to new values',
  loosened: 'Loosened',
  reworded: 'Reworded',
  raised: 'Raised',
  lowered: 'Lowered',
};

function describeShape({ kind, id, how }: Extract<Change, { op: 'shape' }>): string {
  switch (kind) {
    case 'schema-version':
      return `${verbs[how]} schemaVersion`;
    case 'file':
      return `${verbs[how]} the file ${id}`;
    case 'schema':
      return `${verbs[how]} ${id} in the schema`;
  }
}

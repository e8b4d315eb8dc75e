import { diff, gt } from 'semver';
import type { Change, FieldChange, NeedChange } from '@safeguarding/data';
import { type AnyChange, isNeedChange } from './Release.js';

/** What a set of changes asks of the version, from least to most. No version may hold what is `forbidden`. */
const bumps = ['none', 'patch', 'minor', 'major', 'forbidden'] as const;

export type Bump = (typeof bumps)[number];

/** The least step of the version that tells the truth about some changes, and the changes that ask for it. */
interface RequiredBump {
  readonly bump: Bump;
  readonly because: readonly AnyChange[];
}

/** The smallest correct bump for `changes`. Of a record with several changed fields only those that ask for it are named. */
export function requiredBump(changes: readonly AnyChange[]): RequiredBump {
  const parts = changes.flatMap(partsOf).map((part) => ({ part, bump: bumpOf(part) }));
  const bump = parts.reduce<Bump>((most, part) => (isLowerBump(most, part.bump) ? part.bump : most), 'none');
  const asking = parts.filter((part) => part.bump === bump).map(({ part }) => part);
  return { bump, because: joined(asking) };
}

/** Whether `a` promises users less than `b`. */
export function isLowerBump(a: Bump, b: Bump): boolean {
  return bumps.indexOf(a) < bumps.indexOf(b);
}

function partsOf(change: AnyChange): AnyChange[] {
  if (change.op !== 'change') return [change];
  const { fields = [] } = change;
  return fields.map((field) => ({ ...change, fields: [field] }));
}

/** Puts the fields of one record back together. */
function joined(parts: readonly AnyChange[]): AnyChange[] {
  const changes: AnyChange[] = [];
  for (const part of parts) {
    const last = changes.at(-1);
    if (last?.op === 'change' && part.op === 'change' && last.kind === part.kind && last.id === part.id) {
      changes[changes.length - 1] = { ...last, fields: [...(last.fields ?? []), ...(part.fields ?? [])] };
    } else {
      changes.push(part);
    }
  }
  return changes;
}

function bumpOf(change: AnyChange): Bump {
  if (isNeedChange(change)) return bumpOfNeed(change);
  switch (change.op) {
    case 'add':
    case 'restore':
    case 'deprecate':
    case 'move':
    case 'split':
    case 'withdraw':
      return 'minor';
    case 'remove':
      return 'forbidden';
    case 'change': {
      const bumpsOfFields = change.fields.map((field) => bumpOfField(change.kind, field));
      return bumpsOfFields.reduce((most, bump) => (isLowerBump(most, bump) ? bump : most), 'none');
    }
    case 'shape':
      return bumpOfShape(change);
  }
}

/**
 * That people of a place have read a text must reach everyone who takes patches only, and that they no longer stand by it
 * even more. A need that is gone is missed by whoever named it in an app of theirs.
 */
function bumpOfNeed({ op, kind, fields = [] }: NeedChange): Bump {
  if (kind === 'review') return 'patch';
  if (op === 'remove') return 'major';
  if (op === 'add') return 'minor';
  return fields.some(({ before }) => before === undefined) ? 'minor' : 'patch';
}

function bumpOfField(kind: Extract<Change, { op: 'change' }>['kind'], { path, before, after }: FieldChange): Bump {
  // What a concept means is its English label and its place in the hierarchy: filters that people saved rest on them.
  if (kind === 'concept' && (path === 'prefLabel.en' || path === 'broader')) return 'major';
  if (kind === 'redirect') return 'minor';
  if (kind === 'dataset') return before === undefined || isSuperset(after, before) ? 'minor' : 'major';
  // How a fact is known is for curators. A date of the last look must reach everyone who takes patches only.
  if (path === 'provenance' || path.startsWith('provenance.')) return 'patch';
  return before === undefined ? 'minor' : 'patch';
}

function isSuperset(after: unknown, before: unknown): boolean {
  return Array.isArray(after) && Array.isArray(before) && before.every((value) => after.includes(value));
}

function bumpOfShape({ how }: Extract<Change, { op: 'shape' }>): Bump {
  switch (how) {
    case 'removed':
    case 'narrowed':
    case 'widened':
    case 'raised':
      return 'major';
    case 'lowered':
      return 'forbidden';
    case 'added':
    case 'loosened':
      return 'minor';
    case 'reworded':
      return 'patch';
  }
}

/** Which part of the version rose between two versions. */
export function bumpBetween(from: string, to: string): Bump {
  if (!gt(to, from)) return 'none';
  const part = diff(from, to);
  return part === 'major' || part === 'minor' ? part : 'patch';
}

import type { Finding } from '../records/Finding.js';
import type { AnyChange } from './Release.js';
import { describeChange } from './describeChange.js';
import { type Bump, requiredBump, isLowerBump } from './requiredBump.js';

/** Whether `claimed` tells the truth about the changes since `last`: findings that name each change that says otherwise. */
export function checkVersion(changes: readonly AnyChange[], claimed: Bump, last: string): readonly Finding[] {
  const { bump, because } = requiredBump(changes);
  if (bump === 'forbidden') return because.map(forbidden);
  if (isLowerBump(claimed, bump)) return because.map((change) => tooLittle(change, { claimed, bump, last }));
  if (isLowerBump(bump, claimed)) return [tooMuch({ claimed, bump, last })];
  const misleading = changes.filter(isMisleading);
  return changes.some(isNewShape) ? [] : misleading.map(sameShape);
}

function isNewShape(change: AnyChange): boolean {
  return change.op === 'shape' && change.kind === 'schema-version';
}

/**
 * Whether a reader of the shape before would believe something that is no longer so: it takes a field that is not there
 * for a fact that does not hold. More values of a closed list pass a reader by, and what it refuses does not mislead it.
 */
function isMisleading(change: AnyChange): boolean {
  return change.op === 'shape' && change.kind === 'schema' && change.how === 'removed';
}

type Claim = { readonly claimed: Bump; readonly bump: Bump; readonly last: string };

function tooLittle(change: AnyChange, { claimed, bump, last }: Claim): Finding {
  const says = claimed === 'none' ? 'no changeset names the data' : `the changesets claim a ${claimed}`;
  return {
    ...found('honest-version', change),
    message: `${describeChange(change)} since ${last}, and ${says}.`,
    expected: `at least a ${bump}`,
    fix: `Run "npx changeset", choose @safeguarding/data and ${bump}, and say in a sentence what users get.`,
  };
}

function tooMuch({ claimed, bump, last }: Claim): Finding {
  return {
    level: 'warning',
    rule: 'honest-version',
    file: '.changeset',
    path: '',
    message: `The changesets claim a ${claimed}; the changes since ${last} ask for ${bump === 'none' ? 'no new version' : `a ${bump}`}.`,
    expected: 'a version that rises no more than it must',
    fix: 'Nothing, when it is meant.',
  };
}

function forbidden(change: AnyChange): Finding {
  return {
    ...found('id-resolves', change),
    message: `${describeChange(change)}: an id that was released resolves for ever.`,
    expected: change.op === 'remove' && change.kind === 'resource' ? 'a redirect for the id' : 'the id as it was',
    fix:
      change.op === 'remove' && change.kind === 'resource'
        ? 'Add it to records/redirects.json as moved, split or withdrawn, with what takes its place.'
        : 'Restore it. A concept that is no longer wanted is marked "deprecated": true.',
  };
}

function sameShape(change: AnyChange): Finding {
  return {
    ...found('schema-version', change),
    message: `${describeChange(change)}, and schemaVersion is still the same.`,
    expected: 'a higher schemaVersion: who reads the shape before takes what is missing for "there is none"',
    fix: 'Raise schemaVersion in src/schema/dataset.ts, or keep the field.',
  };
}

function found(rule: string, change: AnyChange): Pick<Finding, 'level' | 'rule' | 'file' | 'path'> {
  const folders: Partial<Record<AnyChange['kind'], string>> = {
    resource: 'records/resources/',
    concept: 'records/concepts/',
    publisher: 'records/publishers/',
    need: 'records/needs/',
    'answer-set': 'records/answer-sets/',
    review: 'records/reviews/',
  };
  const folder = folders[change.kind];
  const paths = change.op === 'change' ? (change.fields ?? []).map(({ path }) => path).join(', ') : '';
  if (folder !== undefined) return { level: 'error', rule, file: `${folder}${change.id}.json`, path: paths };
  const file = change.kind === 'redirect' ? 'records/redirects.json' : 'manifest.json';
  return { level: 'error', rule, file, path: paths === '' ? change.id : paths };
}

import { getId } from '../json/getField.js';
import { compareCodeUnits } from '../json/compareCodeUnits.js';
import type { Finding } from '../records/Finding.js';
import type { Records } from '../records/Records.js';
import type { Release } from './Release.js';

/**
 * Resources and concepts of `last` that are gone without a word. Pages in the world link to them: an id leads on, says
 * why it does not, or stays.
 */
export function removedIds(records: Records, last: Release | undefined): Finding[] {
  if (last === undefined) return [];
  const { version, resources, concepts } = last.dataset;
  const redirects = Array.isArray(records.redirects.raw) ? (records.redirects.raw as unknown[]) : [];
  const known = new Set([...records.resources.map(({ raw }) => getId(raw)), ...redirects.map(getId)]);
  const files = new Set(records.concepts.map(({ file }) => file));
  const goneResources = resources.filter(({ id }) => !known.has(id)).map(({ id }) => goneResource(id, version));
  const goneConcepts = concepts.flatMap(({ id, scheme }) => {
    const file = `records/concepts/${String(scheme)}/${id}.json`;
    return files.has(file) ? [] : goneConcept(file, id, version);
  });
  return [...goneResources, ...goneConcepts].sort((a, b) => compareCodeUnits(a.file, b.file));
}

function goneResource(id: string, version: string): Finding {
  const entry = JSON.stringify({ id, status: 'withdrawn', reason: '…', since: 'the next version' });
  return {
    level: 'error',
    rule: 'removed-id',
    file: `records/resources/${id}.json`,
    path: '',
    message: `The resource "${id}" was released in ${version} and is gone without a word.`,
    expected: 'an entry in records/redirects.json that says what became of it',
    fix: `Add ${entry} to records/redirects.json, or "status": "moved" and "to" with the id that takes its place. If it was removed by mistake, bring the file back.`,
  };
}

function goneConcept(file: string, id: string, version: string): Finding {
  return {
    level: 'error',
    rule: 'removed-id',
    file,
    path: '',
    message: `The concept "${id}" was released in ${version} and is gone without a word.`,
    expected: 'the file: the id of a concept stays for ever',
    fix: 'Bring the file back. If it is not to be used, write "deprecated": true, and "replacedBy" with what takes its place.',
  };
}

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { contactUnset, noContact, readContact } from './contact.js';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'safeguarding-contact-'));
  mkdirSync(join(root, 'records'));
});
afterEach(() => rmSync(root, { recursive: true }));
const read = (value: unknown) => {
  writeFileSync(join(root, 'records/contact.json'), JSON.stringify(value));
  return readContact(root);
};
const answered = { role: 'Curator on duty', address: 'https://example.org/contact', workingDays: 1 };
const whole = { owner: 'A body', safety: answered, corrections: answered, complaints: answered };

test('without the file nobody answers, and that is no error', () => {
  expect(readContact(root)).toEqual({ value: noContact, findings: [] });
});

test('what is null is listed with its place, and nothing else', () => {
  expect(contactUnset(whole)).toEqual([]);
  const partly = { ...whole, safety: { ...answered, address: null }, complaints: { ...answered, workingDays: null } };
  expect(contactUnset(partly).map(({ level, path }) => `${level} ${path}`)).toEqual([
    'warning safety.address',
    'warning complaints.workingDays',
  ]);
  expect(contactUnset(noContact)).toHaveLength(7);
});

test.each([
  ['a longer time than the standard', { safety: { ...answered, workingDays: 2 } }, 'safety.workingDays'],
  ['a longer time for others', { complaints: { ...answered, workingDays: 11 } }, 'complaints.workingDays'],
  ['an address that is none', { safety: { ...answered, address: 'call us' } }, 'safety.address'],
  ['a channel that is not there', { safety: undefined }, 'safety'],
])('%s is refused', (_name, more, path) => {
  expect(read({ ...whole, ...more }).findings).toMatchObject([{ level: 'error', rule: 'record-shape', path }]);
});

test('a page or a mailbox needs no account, so both will do', () => {
  const mailbox = { ...answered, address: 'safety@example.org' };
  expect(read({ ...whole, safety: mailbox })).toEqual({ value: { ...whole, safety: mailbox }, findings: [] });
});

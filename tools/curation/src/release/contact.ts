import type * as z from 'zod';
import type { Finding } from '../records/Finding.js';
import { contact } from '../schema/contact.js';
import { readCompanion } from './readCompanion.js';

type Contact = z.output<typeof contact>;

/** Where it is kept who answers for the catalogue. */
const contactFile = 'records/contact.json';

const channels = ['safety', 'corrections', 'complaints'] as const;
const nobody = { role: 'Nobody yet', address: null, workingDays: null };

/** What is published where nobody has said anything. */
export const noContact: Contact = { owner: null, safety: nobody, corrections: nobody, complaints: nobody };

/** Who answers for the catalogue under `root`, and what is wrong with the file. */
export function readContact(root: string): { readonly value: Contact; readonly findings: readonly Finding[] } {
  return readCompanion(root, { file: contactFile, schema: contact, otherwise: noContact });
}

/**
 * What only an owner can say and has not said yet. No error: a catalogue without an owner may be released, and says of
 * itself that nobody has promised an answer.
 */
export function contactUnset(said: Contact): Finding[] {
  const unset = (path: string, what: string): Finding => ({
    level: 'warning',
    rule: 'contact-unset',
    file: contactFile,
    path,
    message: `${what} is null: nobody has taken it on.`,
    expected: 'what the owner of the catalogue has decided',
    fix: 'Ask the owner. Leave null until they have decided: nobody else can promise it.',
  });
  return [
    ...(said.owner === null ? [unset('owner', 'The body that answers for the catalogue')] : []),
    ...channels.flatMap((name) => [
      ...(said[name].address === null ? [unset(`${name}.address`, `The address for ${name}`)] : []),
      ...(said[name].workingDays === null ? [unset(`${name}.workingDays`, `The time to an answer on ${name}`)] : []),
    ]),
  ];
}

import * as z from 'zod';
import { id, plainText } from './primitives.js';

/** One thing that a record must be or show. */
const entryRule = z
  .strictObject({
    id,
    appliesTo: z.enum(['all', 'services']).describe('services: those of help, on top of what all must be.'),
    text: plainText,
    fields: z.array(plainText).optional().describe('Where a record says so.'),
  })
  .meta({ id: 'EntryRule', description: 'What a record must be or show to enter.' });

const exclusion = z
  .strictObject({ id, text: plainText, why: plainText })
  .meta({ id: 'Exclusion', description: 'What does not enter, and why.' });

const yardstick = z
  .strictObject({
    name: plainText,
    asks: plainText,
    read: z.boolean().describe('Whether its own text was read; otherwise only what others say of it.'),
  })
  .meta({ id: 'Yardstick', description: 'Published criteria of others that ours were measured by.' });

const role = z
  .strictObject({ id, may: plainText, must: plainText })
  .meta({ id: 'Role', description: 'Who may do what: a role, never a name.' });

/** What the catalogue takes in and who decides, as `trust.json` holds it. docs/trust.md says the same to people. */
export const trust = z
  .strictObject({
    enters: z.array(entryRule),
    staysOut: z.array(exclusion),
    yardsticks: z.array(yardstick),
    roles: z.array(role),
    conflicts: z.array(plainText).describe('What whoever has an interest does, and does not do.'),
  })
  .meta({ id: 'Trust', title: 'Trust', description: 'What the catalogue takes in, and who decides.' });

import * as z from 'zod';
import { plainText, webAddress } from './primitives.js';

/** A way that needs no account: a page with a form, or a mailbox. */
const way = z.union([webAddress, z.email()]);

/** One kind of message to those who keep the catalogue. Whoever answers may promise less than ten days, and never more. */
const channel = z
  .strictObject({
    role: plainText.describe('Who answers: a role, never a name.'),
    address: way.nullable().describe('An https: page or an e-mail address. null: no owner has set one.'),
    workingDays: z
      .int()
      .min(1)
      .max(10)
      .nullable()
      .describe('Working days until a person answers. null: nobody has promised it.'),
  })
  .meta({ id: 'ContactChannel', description: 'One kind of message to those who keep the catalogue.' });

/** Who answers for the catalogue, as `contact.json` holds it. Whatever nobody has taken on is null, and nothing is guessed. */
export const contact = z
  .strictObject({
    owner: plainText.nullable().describe('The body that answers for the catalogue. null: none has taken it on.'),
    /** A resource that is harmful, taken over or unsafe. */
    safety: channel,
    /** A wrong or missing fact, a broken link. */
    corrections: channel,
    /** Against a decision, a text or a person of the catalogue. */
    complaints: channel,
  })
  .refine(({ safety }) => (safety.workingDays ?? 1) <= 1, {
    path: ['safety', 'workingDays'],
    error: 'one working day, or null: what may harm a child does not wait longer',
  })
  .meta({ id: 'Contact', title: 'Contact', description: 'Who answers for the catalogue, for what, and by when.' });

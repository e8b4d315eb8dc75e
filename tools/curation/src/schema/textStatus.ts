import * as z from 'zod';
import { day, id } from './primitives.js';

const digest = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 of 64 hexadecimal digits');

/**
 * How far the texts of a record in one language can be relied on. A program's reading is never called a review: only
 * `read-by-person` and `signed` name somebody, and only that person's record makes them true.
 */
export const textStatus = z
  .strictObject({
    status: z.enum(['draft', 'read-by-machine', 'read-by-person', 'signed']),
    by: id.optional().describe('Who read or signed it: a person of records/people.'),
    on: day.optional().describe('The day on which they did.'),
    renders: digest
      .optional()
      .describe('SHA-256 of the English texts that this one renders. Another digest: they have changed since.'),
    text: digest
      .optional()
      .describe(
        'SHA-256 of these texts themselves, as they were read or signed. Another digest: nobody has read them.',
      ),
  })
  .meta({ id: 'TextStatus', description: 'How far the texts of a record in one language can be relied on.' });

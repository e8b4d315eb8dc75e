import * as z from 'zod';
import { day, id, languageTag, place, plainText } from './primitives.js';

/**
 * Somebody who reads or signs texts. Written by that person or with their word; a name may be known to the maintainers
 * alone, a role never is. Not published with the data.
 */
export const person = z
  .strictObject({
    id,
    name: plainText.nullable().describe('null: known to the maintainers, and not to be published.'),
    role: plainText.describe('What they work as: safeguarding lead, supervisor of a helpline, translator.'),
    professional: z.boolean().describe('Whether they may sign: a safeguarding, clinical or legal professional.'),
    languages: z.array(languageTag).min(1).describe('The languages they read in. BCP 47.'),
    places: z.array(place).min(1).describe('The places whose practice they know.'),
    conflicts: plainText.optional().describe('Interests that a reader should know of.'),
    confirmedOn: day.describe('The day on which the maintainers saw who they are.'),
  })
  .meta({ id: 'Person', title: 'Person', description: 'Somebody who reads or signs texts.' });

import * as z from 'zod';
import { place, plainText } from './primitives.js';

/**
 * A service of help that somebody names, and whose own page nobody of us has seen. It stands on a list for curators and
 * answers no visitor: a wrong helpline is worse than none.
 */
export const knownService = z.strictObject({
  place,
  name: plainText,
  seenIn: plainText.describe('Who names it.'),
  why: plainText.describe('Why it is not in the catalogue.'),
});

import { fold } from '@safeguarding/sdk';

/**
 * The words of a text as they are compared: `plainWords('Éducation – l’école?')` is `education lecole`. Case, accents,
 * apostrophes and punctuation say nothing.
 */
export function plainWords(text: string): string {
  return fold(text)
    .replaceAll("'", '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

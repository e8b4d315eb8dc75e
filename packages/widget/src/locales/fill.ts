import { own } from '../safety/own.js';

const rightToLeft = /[\u0590-\u08ff]/;
const latin = /\p{Script=Latin}/u;

/**
 * Puts values into the `{places}` of a text. An unknown place stays as it is. A value that runs in the other direction is
 * isolated (Unicode FSI and PDI), so that its brackets and full stops stay with it.
 *
 * @example fill('{shown} of {total}', { shown: '10', total: '18' }) // '10 of 18'
 */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  const isOther = rightToLeft.test(text) ? latin : rightToLeft;
  return text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = own(values, name) ?? place;
    return value !== place && isOther.test(value) ? `\u2068${value}\u2069` : value;
  });
}

import { own } from '../safety/own.js';

/**
 * Puts values into the `{places}` of a text. An unknown place stays as it is.
 *
 * @example fill('{shown} of {total}', { shown: '10', total: '18' }) // '10 of 18'
 */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => own(values, name) ?? place);
}

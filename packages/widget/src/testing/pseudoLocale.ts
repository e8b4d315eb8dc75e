import { en } from '../locales/en.js';
import type { Messages } from '../locales/messages.js';

const accented: Readonly<Record<string, string>> = { a: 'à', e: 'ë', i: 'ï', o: 'ö', u: 'ü', A: 'Å', E: 'É', S: 'Š' };

/** Brackets around every text of the panel, and nowhere else. */
export const pseudoText = /⟦[^⟦⟧]*(?:⟦[^⟦⟧]*⟧[^⟦⟧]*)*⟧/g;

/** An English text in a costume: accents, half as long again, between brackets. Places such as `{n}` stay. */
function dress(text: string): string {
  if (/^[\s,:()]*$/.test(text.replace(/\{\w+\}/g, ''))) return text; // Signs between two texts.
  const letters = text.replace(/\{\w+\}|./gs, (each) => accented[each] ?? each);
  const words = text
    .replace(/\{\w+\}/g, '')
    .split(/\s+/)
    .filter(Boolean);
  const longer = words.length > 0 ? ` ${'lörem '.repeat(Math.ceil(text.length / 12)).trim()}` : '';
  return `⟦${letters}${longer}⟧`;
}

/** Messages that no translator wrote: what of the panel is not in them, or has no room for them, is seen at once. */
export const pseudoLocale = Object.fromEntries(
  Object.entries(en).map(([key, text]) => [
    key,
    typeof text === 'string'
      ? dress(text)
      : Object.fromEntries(Object.entries(text as Record<string, string>).map(([form, each]) => [form, dress(each)])),
  ]),
) as unknown as Messages;

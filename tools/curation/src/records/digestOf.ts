import { createHash } from 'node:crypto';

/**
 * The digest of the texts of a record in a language: SHA-256 over the texts, one a line, as hexadecimal digits. Of a
 * resource summary and usage note, of a concept the definition. Translations render the English ones.
 */
export function digestOf(
  record: {
    readonly summary?: Readonly<Record<string, string>> | undefined;
    readonly usageNote?: Readonly<Record<string, string>> | undefined;
    readonly definition?: Readonly<Record<string, string>> | undefined;
  },
  language = 'en',
): string {
  const texts = [record.summary, record.usageNote, record.definition].flatMap((map) => map?.[language] ?? []);
  return createHash('sha256').update(texts.join('\n')).digest('hex');
}

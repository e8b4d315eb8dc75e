// Bidirectional controls can make a text read as what it is not; zero-width characters hide in it.
const misleading = /[\u0000-\u0008\u000E-\u001F\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;

/** A text of the data without control characters. Anything that is not a text becomes an empty one. */
export function plainText(value: unknown): string {
  return typeof value === 'string' ? value.replace(misleading, '') : '';
}

// Bidirectional controls can make a text read as what it is not; invisible characters hide in it (Unicode's default
// ignorable ones, fillers and tags among them). White space stays, and so do the joiners and variation selectors that
// scripts and emoji are written with.
const misleading = /(?![\t-\r\u200C\u200D]|\p{VS})[\p{Cc}\p{Bidi_C}\p{DI}\uFFF9-\uFFFB]/gu;

/** A text of the data without control characters. Anything that is not a text becomes an empty one. */
export function plainText(value: unknown): string {
  return typeof value === 'string' ? value.replace(misleading, '') : '';
}

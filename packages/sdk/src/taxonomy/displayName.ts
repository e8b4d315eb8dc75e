/** Making one costs more than a hundred look-ups; a page shows a handful of languages. */
const made = new Map<string, Intl.DisplayNames>();
const most = 32;

/** A name from CLDR; the code itself where the engine, the language or the code is not known. */
export function displayName(type: 'region' | 'language', code: string, language: string): string {
  try {
    const key = `${type} ${language}`;
    let names = made.get(key);
    if (!names) {
      if (made.size >= most) made.clear();
      made.set(key, (names = new Intl.DisplayNames([language, 'en'], { type })));
    }
    return names.of(code) ?? code;
  } catch {
    return code; // An engine without Intl.DisplayNames, or not a code.
  }
}

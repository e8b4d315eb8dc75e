/**
 * Letters of other scripts that look like Latin ones in most fonts, each with the Latin letter.
 * Source: Unicode Technical Standard 39, confusables.txt, the lower-case letters that domain names may hold.
 */
const cyrillic = 'аa сc ԁd еe һh іi јj ӏl оo рp ԛq ѕs ԝw хx уy ѵv ьb кk мm тt вb нh гr';
const greek = 'αa γy εe ηn ιi κk νv οo ρp σo τt υu χx ωw';
const armenian = 'օo սu ոn հh ցg զq յj քp';
const lookAlikes = new Map(`${cyrillic} ${greek} ${armenian}`.split(' ').map((pair) => [pair[0], pair[1]]));

/** Scripts that are written together in one word. Source: UTS 39, section 5.1: Japanese, Korean, Chinese with bopomofo. */
const writtenTogether = [
  ['Latin', 'Han', 'Hiragana', 'Katakana'],
  ['Latin', 'Han', 'Hangul'],
  ['Latin', 'Han', 'Bopomofo'],
];
const others =
  'Arabic Armenian Bengali Cherokee Cyrillic Devanagari Ethiopic Georgian Greek Gujarati Hebrew Khmer Lao Myanmar Sinhala Tamil Telugu Thai';
const scripts = [...new Set([...writtenTogether.flat(), ...others.split(' ')])].map((name) => ({
  name,
  pattern: new RegExp(`\\p{Script=${name}}`, 'u'),
}));

/** The scripts of a word: `['Latin', 'Cyrillic']`. */
export function scriptsOf(word: string): string[] {
  return scripts.filter(({ pattern }) => pattern.test(word)).map(({ name }) => name);
}

/** The scripts of a word, where nobody writes them together in one; undefined for other words. */
export function mixedScripts(word: string): string[] | undefined {
  const used = scriptsOf(word);
  if (used.length < 2 || writtenTogether.some((allowed) => used.every((name) => allowed.includes(name))))
    return undefined;
  return used;
}

/** What a word in another script looks like, in Latin letters: "apple" for "аррӏе"; undefined when not all do. */
export function latinLookAlike(word: string): string | undefined {
  const lower = word.toLowerCase();
  const latin = Array.from(lower, (letter) => lookAlikes.get(letter) ?? letter).join('');
  return latin !== lower && /^[a-z0-9-]+$/.test(latin) ? latin : undefined;
}

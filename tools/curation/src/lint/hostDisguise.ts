import { domainToUnicode } from 'node:url';

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
const others = 'Arabic Armenian Cherokee Cyrillic Devanagari Ethiopic Georgian Greek Hebrew Thai';
const scripts = [...new Set([...writtenTogether.flat(), ...others.split(' ')])].map((name) => ({
  name,
  pattern: new RegExp(`\\p{Script=${name}}`, 'u'),
}));

/** What a host name pretends to be, in words; undefined when it is what it looks like. */
export function hostDisguise(host: string): string | undefined {
  // Nearly every host: plain letters, in which nothing is encoded.
  if (/^[a-z0-9.-]+$/.test(host) && !host.includes('xn--')) return undefined;
  for (const label of domainToUnicode(host).split('.')) {
    const used = scriptsOf(label);
    if (used.length > 1 && !writtenTogether.some((allowed) => used.every((name) => allowed.includes(name)))) {
      return `"${label}" mixes letters of ${used.join(' and ')}`;
    }
    const latin = Array.from(label, (letter) => lookAlikes.get(letter) ?? letter).join('');
    if (latin !== label && /^[a-z0-9-]+$/.test(latin))
      return `"${label}" reads as "${latin}", in letters of ${used.join()}`;
  }
  return undefined;
}

function scriptsOf(label: string): string[] {
  return scripts.filter(({ pattern }) => pattern.test(label)).map(({ name }) => name);
}

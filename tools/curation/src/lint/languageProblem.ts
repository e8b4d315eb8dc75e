import { createRequire } from 'node:module';
import { labelLanguages } from '../schema/primitives.js';
import type { Description } from './describeIssue.js';

/** A subtag of the registry, as far as we need it. */
interface Subtag {
  readonly Type: string;
  readonly Subtag?: string;
  readonly Scope?: string;
  readonly Deprecated?: string;
  readonly 'Preferred-Value'?: string;
  readonly 'Suppress-Script'?: string;
}

// Read when the program starts and not bundled: as code, so large a table takes five times the memory.
const registry = createRequire(import.meta.url)('language-subtag-registry/data/json/registry.json') as Subtag[];

/** Source: IANA Language Subtag Registry. Subtags are unique within their type. */
const subtags = new Map(registry.map((entry) => [`${entry.Type} ${entry.Subtag}`, entry]));

/** Codes of countries, and three letters of libraries, that are written where a language is meant. */
const meant: Readonly<Record<string, string>> = {
  al: 'sq',
  at: 'de',
  au: 'en',
  by: 'be',
  cn: 'zh-Hans',
  cz: 'cs',
  dk: 'da',
  gb: 'en',
  gr: 'el',
  il: 'he',
  ir: 'fa',
  jp: 'ja',
  kh: 'km',
  kz: 'kk',
  me: 'sr',
  mx: 'es',
  nz: 'en',
  ph: 'fil',
  pk: 'ur',
  rs: 'sr',
  sp: 'es',
  tw: 'zh-Hant',
  ua: 'uk',
  us: 'en',
  vn: 'vi',
  chi: 'zh-Hans',
  cht: 'zh-Hant',
  chs: 'zh-Hans',
  jap: 'ja',
};

/** Where Chinese is read in which letters: the place says it only to those who know. */
const lettersOfChinese: Readonly<Record<string, string>> = {
  CN: 'zh-Hans',
  SG: 'zh-Hans',
  HK: 'zh-Hant',
  MO: 'zh-Hant',
  TW: 'zh-Hant',
};

/** What is wrong with a language tag (`en`, `zh-Hans`, `pt-BR`); undefined when nothing is. */
export function languageProblem(tag: string): Description | undefined {
  // Most are.
  if ((labelLanguages as readonly string[]).includes(tag)) return undefined;
  const [language = '', ...rest] = tag.split(/[-_]/);
  const lower = language.toLowerCase();
  const instead = meant[lower];
  if (instead !== undefined && !known('language', lower)) return problem(tag, `Write ${instead}.`);
  const canonical = canonicalTag(tag);
  if (canonical === undefined || !/^[a-z]{2,3}$/.test(lower)) {
    const code = codeOfName.get(tag.toLowerCase());
    return problem(tag, code === undefined ? lookUp : `Write ${code}.`);
  }
  const entry = subtags.get(`language ${lower}`);
  if (entry === undefined) return problem(tag, canonical === tag ? lookUp : `Write ${canonical}.`);
  if (entry.Scope === 'special' || entry.Scope === 'private-use' || entry.Scope === 'collection')
    return problem(tag, 'Write the language it is in. For several, add an edition or a text for each.');
  for (const subtag of rest) {
    const type = subtag.length === 4 ? 'script' : 'region';
    if (subtag.toUpperCase() === 'UK') return problem(tag, `Write ${lower}-GB.`);
    const of = subtags.get(`${type} ${type === 'script' ? titleCase(subtag) : subtag.toUpperCase()}`);
    if (of === undefined || of.Scope === 'private-use' || /^(?:Zzzz|ZZ|X[AB])$/i.test(subtag))
      return problem(tag, `"${subtag}" is no ${type}: write ${lower}, or look it up.`);
    if (of.Subtag === entry['Suppress-Script']) return problem(tag, `Write ${canonical.replace(`-${of.Subtag}`, '')}.`);
    const letters = lower === 'zh' && rest.length === 1 ? lettersOfChinese[subtag.toUpperCase()] : undefined;
    if (letters !== undefined) return problem(tag, `Write ${letters}, which says how it is written.`);
  }
  // CLDR writes "fil" for "tl", which the registry has not given up: only the registry's word counts.
  if (entry.Deprecated !== undefined) return problem(tag, `Write ${entry['Preferred-Value'] ?? canonical}.`);
  const usual = [lower, ...rest.map((subtag) => (subtag.length === 4 ? titleCase(subtag) : subtag.toUpperCase()))];
  return usual.join('-') === tag ? undefined : problem(tag, `Write ${usual.join('-')}.`);
}

const lookUp = 'Look the code up at https://www.iana.org/assignments/language-subtag-registry.';

function problem(tag: string, fix: string): Description {
  return {
    message: `"${tag}" is not a valid language tag.`,
    expected: 'a language of the IANA registry, in BCP 47',
    fix,
  };
}

function known(type: string, subtag: string): boolean {
  return subtags.has(`${type} ${subtag}`);
}

/** `en` for `eng`, `he` for `iw`, `pt-BR` for `PT-br`; undefined for what has not the form of a tag. */
function canonicalTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

/** Names of languages in the languages of the taxonomy, by Unicode CLDR: `fr` for "French" and for "français". */
const codeOfName = new Map(
  labelLanguages.flatMap((inLanguage) => {
    const names = new Intl.DisplayNames(inLanguage, { type: 'language', fallback: 'none' });
    const codes = [...subtags.values()].flatMap(({ Subtag = '' }) => (/^[a-z]{2}$/.test(Subtag) ? Subtag : []));
    return codes.map((code) => [names.of(code)?.toLowerCase() ?? code, code] as const);
  }),
);

function titleCase(script: string): string {
  return script.charAt(0).toUpperCase() + script.slice(1).toLowerCase();
}

import type { Concept, Publisher } from '@safeguarding/data';
import { hasOwn } from '../hasOwn.js';
import { isString, must } from '../must.js';
import { isObject, map as mapOf, optional } from '../validate/shape.js';

/** A text and the language it is written in. */
export interface LocalText {
  /** The text as written, not translated. */
  readonly text: string;
  /** BCP 47 tag of the text, to be put into `lang`. */
  readonly language: string;
}

const isTexts = /* @__PURE__ */ mapOf(/* @__PURE__ */ optional(isString));
const someTexts = /* @__PURE__ */ must('texts by language, such as { en: "Child" }', isTexts);
/** One tag or several. */
export const someLanguages = /* @__PURE__ */ must('a language tag or a list of them', (value) =>
  [value].flat().every(isString),
);
const somethingNamed = /* @__PURE__ */ must('a concept or a publisher', (value) => {
  const { prefLabel, name } = (value ?? {}) as { readonly prefLabel?: unknown; readonly name?: unknown };
  return isObject(value) && isTexts(prefLabel ?? name);
});

/** `zh-CN` → `zh-Hans-CN`: the script that readers of a place use. */
function likely(tag: string): string {
  try {
    return new Intl.Locale(tag).maximize().baseName;
  } catch {
    return tag; // Not a tag, or an engine without Intl.Locale.
  }
}

/**
 * The text of a language map that a reader of the preferred languages gets. Per language, most wanted first: the
 * tag itself, its shorter forms (RFC 4647 lookup), those of its likely script (`zh-CN` finds `zh-Hans`), any text
 * of the same language (`pt` finds `pt-BR`). Then English, then whatever there is.
 *
 * @param preferred One BCP 47 tag or several, most wanted first.
 * @returns The text with its actual language; an empty text in `und` for an empty map.
 * @throws {SafeguardingError} `invalid-option` for what is no map of texts and what is no language.
 * @example
 * ```ts
 * textIn({ en: 'Child', 'zh-Hans': '儿童' }, 'zh-CN'); // → { text: '儿童', language: 'zh-Hans' }
 * ```
 */
export function textIn(map: Readonly<Record<string, string>>, preferred: string | readonly string[]): LocalText {
  someTexts(map, 'map');
  someLanguages(preferred, 'preferred');
  return pickText(map, preferred);
}

/** The same for what is known to be texts. */
export function pickText(map: Readonly<Record<string, string>>, preferred: string | readonly string[]): LocalText {
  const found = (language: string): LocalText | undefined =>
    hasOwn(map, language) ? { text: map[language]!, language } : undefined;
  for (const tag of [preferred].flat()) {
    const exact = found(tag);
    if (exact) return exact;
    const [language = ''] = tag.split('-');
    const wider = Object.keys(map).filter((key) => key.startsWith(`${language}-`));
    for (const candidate of [...lookupTags(tag), ...lookupTags(likely(tag)), ...wider]) {
      const text = found(candidate);
      if (text) return text;
    }
  }
  return found('en') ?? found(Object.keys(map)[0] ?? '') ?? { text: '', language: 'und' };
}

/**
 * The label of a concept, or the name of a publisher, for a reader of the languages; see {@link textIn}.
 *
 * @throws {SafeguardingError} `invalid-option` for what has no such label and what is no language.
 * @example
 * ```ts
 * const concept = getConcept(catalogue, 'topic', 'online-safety');
 * if (concept) console.log(labelOf(concept, ['es-MX', 'en'])); // → { text: 'Seguridad en línea', language: 'es' }
 * ```
 */
export function labelOf(named: Concept | Publisher, languages: string | readonly string[]): LocalText {
  somethingNamed(named, 'named');
  someLanguages(languages, 'languages');
  return pickText('prefLabel' in named ? named.prefLabel : named.name, languages);
}

/**
 * The labels of a concept that texts are searched by: the ones shown, the others, and the outdated ones that people still
 * type. Not the plain ones: they are said in everyday words, each of which would answer for any question.
 */
export const labelsOf = (concept: Concept): readonly string[] => labelTextsOf(concept).map(({ text }) => text);

/** A text with the first subtag of its language, which tells how its words are stemmed. */
export type LabelText = LocalText;

/** The texts of a language map. */
export const textsOf = (map: Readonly<Record<string, string | readonly string[]>>): LabelText[] =>
  Object.entries(map).flatMap(([tag, texts]) => [texts].flat().map((text) => ({ text, language: shortOf(tag) })));

/** `zh-Hans` → `zh`. */
export const shortOf = (tag: string): string => tag.split('-')[0]!;

/** The labels that texts are searched by; see {@link labelsOf}. */
export function labelTextsOf({ prefLabel, altLabel = {}, hiddenLabel = {} }: Concept): readonly LabelText[] {
  return [...textsOf(prefLabel), ...textsOf(altLabel), ...textsOf(hiddenLabel)];
}

/** The other good labels of a concept by language, its plain one first: vocabularies such as SKOS know no plain labels. */
export function altLabelsOf({ plainLabel, altLabel = {} }: Concept): Readonly<Record<string, readonly string[]>> {
  const plain: Readonly<Record<string, string>> = plainLabel ?? {};
  const languages = new Set([...Object.keys(plain), ...Object.keys(altLabel)]);
  return Object.fromEntries(
    [...languages].map((language) => [
      language,
      [...new Set([...(hasOwn(plain, language) ? [plain[language]!] : []), ...(altLabel[language] ?? [])])],
    ]),
  );
}

/** A tag or place and ever wider ones: `zh-Hans-CN`, `zh-Hans`, `zh`; `GB-ENG`, `GB`. Source: RFC 4647, section 3.4. */
export function lookupTags(tag: string): readonly string[] {
  const end = tag.lastIndexOf('-');
  return end < 0 ? [tag] : [tag, ...lookupTags(tag.slice(0, end))];
}

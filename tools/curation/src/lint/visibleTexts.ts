import { getField } from '../json/getField.js';
import { textsIn } from '../json/textsIn.js';

/**
 * A text that visitors read. `words` are the catalogue's own, `name` is what somebody else gave: a title, a publisher's
 * name, a label.
 */
export interface VisibleText {
  readonly path: string;
  readonly text: string;
  readonly kind: 'words' | 'name';
  /** Undefined where the field does not say. */
  readonly language: string | undefined;
  /** The first word of the field: `title`, `summary`. */
  readonly field: string;
}

const byLanguage =
  /^(?:(summary|usageNote|definition|chip|heading|advice)|(title|name|prefLabel|altLabel|label|parts\.title))\.([a-z]{2,3}(?:-\w+)*)$/i;
const names = new Set(['alsoKnownAs', 'editions.title', 'acronym', 'supersedes.title', 'supersededBy.title']);

/** Half a dozen rules read the same texts. */
const seen = new WeakMap<object, readonly VisibleText[]>();

/** The texts of a record of any shape that visitors read, each with its language. */
export function visibleTexts(raw: unknown): readonly VisibleText[] {
  if (typeof raw !== 'object' || raw === null) return [];
  const texts = seen.get(raw) ?? collect(raw);
  seen.set(raw, texts);
  return texts;
}

function collect(raw: object): VisibleText[] {
  return textsIn(raw).flatMap(({ path, field, text }): VisibleText[] => {
    const [, words, name, language] = byLanguage.exec(field) ?? [];
    const first = field.split('.', 1)[0] ?? '';
    if (words !== undefined) return [{ path, text, kind: 'words', language, field: first }];
    if (name !== undefined) return [{ path, text, kind: 'name', language, field: first }];
    if (!names.has(field)) return [];
    return [{ path, text, kind: 'name', language: languageOfEdition(raw, path), field: first }];
  });
}

function languageOfEdition(raw: unknown, path: string): string | undefined {
  const index = /^editions\[(\d+)\]/.exec(path)?.[1];
  const language = index && getField(getField(getField(raw, 'editions'), index), 'language');
  return typeof language === 'string' ? language : undefined;
}

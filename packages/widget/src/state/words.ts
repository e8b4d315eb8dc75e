import { closestMatch, closestMatches, fold } from '@safeguarding/sdk';

/** Something that a page's author should put right, or know that it was understood. */
export interface EditorNote {
  /** The attribute that it is about; empty where its own name is the fault. */
  readonly name: string;
  /** What the page says. */
  readonly word: string;
  /** What it counts as; what was probably meant, where it counts as nothing. */
  readonly value?: string | undefined;
  readonly counts?: boolean;
  /** Whether `value` is what is missing. */
  readonly needs?: boolean;
}

/** Tells a page's author something: in the console, and where there is a note in the panel too. */
export type Warn = (message: string, note?: EditorNote) => void;

/** Tells a page's author what a word counts as, or that it is not known. */
export function tell(warn: Warn, note: EditorNote): void {
  const { name, word, value, counts = false } = note;
  const subject = name ? `${name}: "${word}"` : `The attribute "${word}"`;
  if (counts) return warn(`${subject} counts as "${value}".`, note);
  const fault = `${subject} is not known${name ? '' : ' and is ignored'}.`;
  warn(value ? `${fault} Did you mean "${value}"?` : fault, note);
}

/**
 * What a page gives for a text, as one. Frameworks set lists, numbers and nothing, and an attribute may hold whatever an
 * editor made of it.
 */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join(', ');
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  return value === undefined || value === null ? '' : Object.prototype.toString.call(value);
}

/** Whether a page has written "false" where an attribute says yes by being there. */
export const isFalse = (value: unknown): boolean => unquoted(textOf(value)).toLowerCase() === 'false';

/** Quotation marks of every kind, which editors put around values: ” “ „ « » 「 」 and others. */
const quotes = String.raw`["'\`´‘-‟‹›«»「」『』〝〞＂＇]`;
const quoted = new RegExp(`^${quotes}+|${quotes}+$`, 'g');

/** A text without the quotation marks around it. */
export const unquoted = (text: string): string => text.trim().replace(quoted, '').trim();

/** Parts of a list that may each be of several words. */
export const splitPhrases = (value: unknown): readonly string[] =>
  textOf(value)
    .split(/[,،;؛；、，\n]/)
    .map((each) => each.trim())
    .filter(Boolean);

/** Reads an attribute that lists words: separated by spaces or commas, each once, without quotation marks. */
export function splitList(value: unknown): readonly string[] {
  const words = splitPhrases(value).flatMap((each) => each.split(/\s+/).map(unquoted));
  return [...new Set(words.filter(Boolean))];
}

/** The one word that was meant by a misspelt one; undefined where none is near, or two are equally near. */
export function meant(word: string, words: Iterable<string>): string | undefined {
  const nearest = closestMatches(word, [...words], Math.max(1, Math.floor(word.length / 4)));
  return word.length > 3 && nearest.length === 1 ? nearest[0] : undefined;
}

/** A text as it is compared: beside case and accents, "&" is "and", and an apostrophe may be missing. */
export const comparable = (text: string): string => fold(text.replaceAll('&', ' and ')).replaceAll("'", '');

/** Whether a text has every word typed, without regard to case, accents, apostrophes and "&". */
export function matchesAllWords(text: string, typed: string): boolean {
  const folded = comparable(text);
  return comparable(typed)
    .split(/\s+/)
    .every((word) => folded.includes(word));
}

/** Those that have a name with every word typed; where there are none, with words that are a slip away from those typed. */
export function findByName<Item>(
  items: readonly Item[],
  namesOf: (item: Item) => readonly string[],
  typed: string,
): readonly Item[] {
  const found = items.filter((item) => namesOf(item).some((name) => matchesAllWords(name, typed)));
  if (found.length > 0) return found;
  const words = comparable(typed).split(/\s+/).filter(Boolean);
  const isNear = (name: string): boolean => {
    const own = comparable(name).split(/[^\p{L}\p{M}\p{N}]+/u);
    return words.every(
      (word) => own.some((each) => each.includes(word)) || (word.length > 3 && closestMatch(word, own) !== undefined),
    );
  };
  return items.filter((item) => namesOf(item).some(isNear));
}

/** The sentence that tells a page's author about an unknown word. */
export function unknownIdWarning(attribute: string, word: string, words: Iterable<string>): string {
  return `${attribute}: "${word}" is not known and is ignored.${didYouMean(word, words)}`;
}

/**
 * The note about an attribute that is probably misspelt (`topcis` for `topics`); nothing when it is fine.
 * Attributes that look like none of ours are left alone: frameworks and other scripts bring their own.
 */
export function checkAttributeName(name: string, known: readonly string[]): EditorNote | undefined {
  const isCommon = /^(?:id|class|style|slot|part|role|title|hidden|dir|inert|is|nonce|on.*|data-.*|aria-.*)$/.test(
    name,
  );
  if (isCommon || known.includes(name)) return undefined;
  // Of the language of the panel or of its resources: only the page knows.
  const value = name === 'language' ? 'lang, languages' : closestMatch(name, known);
  return value || unquoted(name) !== name ? { name: '', word: name, value } : undefined;
}

/** A question that ends a warning, such as ` Did you mean "topics"?`; empty where nothing is near. */
export function didYouMean(word: string, words: Iterable<string>): string {
  const closest = closestMatch(word, words);
  return closest ? ` Did you mean "${closest}"?` : '';
}

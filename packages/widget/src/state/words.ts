import { closestMatch, fold } from '@safeguarding/sdk';

/** Reads an attribute that lists words: separated by spaces or commas, each once. */
export function splitList(value: string | null | undefined): readonly string[] {
  return [...new Set((value ?? '').split(/[\s,]+/).filter(Boolean))];
}

/** A text as it is compared: beside case and accents, "&" is "and", and an apostrophe may be missing. */
const comparable = (text: string): string => fold(text.replaceAll('&', ' and ')).replaceAll("'", '');

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
 * The sentence about an attribute that is probably misspelt (`topic` for `topics`); empty when it is fine.
 * Attributes that look like none of ours are left alone: frameworks and other scripts bring their own.
 */
export function checkAttributeName(name: string, known: readonly string[]): string {
  const isCommon = /^(?:id|class|style|slot|part|role|title|hidden|dir|inert|is|nonce|on.*|data-.*|aria-.*)$/.test(
    name,
  );
  if (isCommon || known.includes(name)) return '';
  const nearest = didYouMean(name, known);
  return nearest && `The attribute "${name}" is not known and is ignored.${nearest}`;
}

/** A question that ends a warning, such as ` Did you mean "topics"?`; empty where nothing is near. */
export function didYouMean(word: string, words: Iterable<string>): string {
  const closest = closestMatch(word, words);
  return closest ? ` Did you mean "${closest}"?` : '';
}

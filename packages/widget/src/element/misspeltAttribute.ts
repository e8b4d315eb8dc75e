import { nearestWord } from '../state/nearestWord.js';

/**
 * The sentence about an attribute that is probably misspelt (`topic` for `topics`); undefined when it is fine.
 * Attributes that look like none of ours are left alone: frameworks and other scripts bring their own.
 */
export function misspeltAttribute(name: string, known: readonly string[]): string | undefined {
  if (
    known.includes(name) ||
    /^(?:id|class|style|slot|part|role|title|hidden|dir|inert|is|nonce|on.*|data-.*|aria-.*)$/.test(name)
  )
    return undefined;
  const nearest = nearestWord(name, known, 2);
  return nearest ? `The attribute "${name}" is not known and is ignored. Did you mean "${nearest}"?` : undefined;
}

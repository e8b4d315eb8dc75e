const letters = 'abcdefghijklmnopqrstuvwxyz';

/**
 * One slip of the finger, anywhere in a word: a letter replaced, left out, put in, or two swapped.
 *
 * @param {() => number} random
 * @param {string} alphabet Letters that may come in.
 */
export function misspell(word, random, alphabet = letters) {
  const signs = [...word];
  const at = (length) => Math.floor(random() * length);
  const letter = [...alphabet][at([...alphabet].length)];
  const edits = [
    (list) => list.splice(at(list.length), 1, letter),
    (list) => list.splice(at(list.length), 1),
    (list) => list.splice(at(list.length + 1), 0, letter),
    (list) => {
      const first = at(list.length - 1);
      list.splice(first, 2, list[first + 1], list[first]);
    },
  ];
  for (;;) {
    const list = [...signs];
    edits[at(edits.length)](list);
    const slip = list.join('');
    if (slip !== word) return slip;
    if (new Set(signs).size < 2) return word + letter;
  }
}

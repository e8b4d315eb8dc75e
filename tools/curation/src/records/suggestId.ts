import { isReservedId } from '../schema/primitives.js';

const longest = 80;

/** An id made from a title: `suggestId('Éducation: où?', [])` is `education-ou`. Never one of `taken`; '' when nothing is left. */
export function suggestId(title: string, taken: { has(id: string): boolean } = new Set()): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}|['’]/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const id = cut(words, longest);
  if (id === '' || (!taken.has(id) && !isReservedId(id))) return id;
  const numbered = (number: number) => `${cut(words, longest - String(number).length - 1)}-${number}`;
  // By doubling and halving: ten thousand equal titles are not counted through ten thousand times.
  let [last, free] = [1, 2];
  while (taken.has(numbered(free))) [last, free] = [free, free * 2];
  while (free - last > 1) {
    const middle = Math.floor((last + free) / 2);
    if (taken.has(numbered(middle))) last = middle;
    else free = middle;
  }
  return numbered(free);
}

/** As many whole words as fit; a single word that is too long is cut. */
function cut(words: readonly string[], length: number): string {
  const [first = '', ...rest] = words;
  return rest.reduce(
    (id, word) => {
      const longer = `${id}-${word}`;
      return longer.length <= length && id.split('-').length < 12 ? longer : id;
    },
    first.slice(0, length),
  );
}

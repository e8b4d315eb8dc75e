/** A text reduced to what matters when people write the same thing: `fold('Éducation – Où?')` is `education ou`. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}|['’]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Reads an attribute that lists words: separated by spaces or commas, each once. */
export function splitList(value: string | null | undefined): readonly string[] {
  return [...new Set((value ?? '').split(/[\s,]+/).filter(Boolean))];
}

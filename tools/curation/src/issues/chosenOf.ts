/**
 * The options in an answer. They are joined by commas, and an option may hold commas itself: the longest option that
 * fits is taken. What is no option is returned as it is.
 */
export function chosenOf(answer: string, options: readonly string[]): string[] {
  const longestFirst = [...options].sort((a, b) => b.length - a.length);
  const chosen: string[] = [];
  let rest = answer.trim();
  while (rest !== '') {
    const option = longestFirst.find((candidate) => rest === candidate || rest.startsWith(`${candidate},`));
    const next = option ?? rest.split(',')[0] ?? rest;
    if (next.trim() !== '') chosen.push(next.trim());
    rest = rest.slice(next.length).replace(/^[,\s]+/, '');
  }
  return chosen;
}

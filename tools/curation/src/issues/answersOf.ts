/** The answers of a form as they stand in an issue: `### Heading`, a blank line, the answer. */
export function answersOf(
  markdown: string,
  headings: readonly string[],
): { answers: Map<string, string>; unknown: string[] } {
  const answers = new Map<string, string>();
  const unknown: string[] = [];
  let heading: string | undefined;
  for (const line of markdown.split(/\r\n?|\n/)) {
    const found = /^###\s+(.+?)\s*$/.exec(line)?.[1];
    // A heading that is no question is a part of the answer above it.
    if (found !== undefined && headings.includes(found) && !answers.has(found)) {
      heading = found;
      answers.set(found, '');
    } else if (heading !== undefined) {
      answers.set(heading, `${answers.get(heading) ?? ''}\n${line}`);
    } else if (line.trim() !== '') unknown.push(line.trim());
  }
  for (const [name, answer] of answers) answers.set(name, /^\s*_No response_\s*$/.test(answer) ? '' : answer.trim());
  return { answers, unknown };
}

/** The end of a help text: examples, each with what it is for, and what else is to be known. */
export function helpOf({ examples, more }: { examples: Readonly<Record<string, string>>; more?: string }): string {
  const shown = Object.entries(examples).map(([purpose, command]) => `  ${purpose}:\n    ${command}`);
  return ['\nExamples', ...shown, ...(more === undefined ? [] : [`\n${more}`])].join('\n');
}

import { defineRule } from '../Rule.js';

/** A book is found by its number, and two books never share one. */
export const isbn = defineRule({
  name: 'isbn',
  description: 'An ISBN has 13 digits, of which the last one fits the others, and is the number of one resource.',
  check: ({ resources }) => {
    const first = new Map<string, string>();
    return resources.flatMap(({ file, value }) => {
      if (value?.isbn === undefined) return [];
      const digits = value.isbn.replaceAll('-', '');
      const earlier = first.get(digits);
      if (earlier === undefined) first.set(digits, file);
      const common = { level: 'warning' as const, file, path: 'isbn' };
      const fault = faultOf(digits);
      return [
        ...(fault === undefined
          ? []
          : [
              {
                ...common,
                message: `${value.isbn} ${fault}.`,
                expected: 'the number on the back of the title page',
                fix: 'Copy it again. Remove it if the work itself prints a wrong one.',
              },
            ]),
        ...(earlier === undefined
          ? []
          : [
              {
                ...common,
                message: `${earlier} has the same ISBN.`,
                expected: 'a number of its own',
                fix: 'Merge the two if they are one resource; otherwise correct the number of one.',
              },
            ]),
      ];
    });
  },
});

function faultOf(digits: string): string | undefined {
  if (digits.length !== 13) return `has ${digits.length} digits instead of 13`;
  if (digits.startsWith('9790')) return 'is the number of printed music';
  if (/^97[89](\d)\1{8}/.test(digits)) return 'was made up';
  // Source: ISO 2108, annex A: weights 1 and 3 in turn.
  const sum = Array.from(digits, (digit, at) => Number(digit) * (at % 2 === 0 ? 1 : 3)).reduce((a, b) => a + b);
  return sum % 10 === 0 ? undefined : 'has a wrong digit: the last one does not fit the others';
}

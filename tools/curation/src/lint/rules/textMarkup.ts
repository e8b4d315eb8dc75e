import { defineRule } from '../Rule.js';
import { visibleTexts } from '../visibleTexts.js';

/** What a text may hold that no page of ours draws, each with what to write. */
const kinds: readonly (readonly [what: string, pattern: RegExp, fix: string])[] = [
  [
    'an entity of HTML',
    /&(?:[a-z][a-z0-9]{1,30}|#\d{1,7}|#x[0-9a-f]{1,6});/i,
    'Write the character itself, such as & or é.',
  ],
  ['a link of Markdown', /!?\[[^\]]*\]\([^)]*\)/, 'Write the words only. Addresses stand in "editions".'],
  [
    'Markdown',
    /(?:^|\s)#{1,6}\s\p{L}|(?:^|[^\p{L}\p{N}])(\*\*|__|~~)(?=\S).*?\S\1|`[^`]+`|(?:^|\s)\*[\p{L}\p{N}][^*]*\*(?:\s|[.,;:!?]|$)|^(?:[-*+•]|\d+[.)])\s/u,
    'Write plain sentences: nothing here is drawn bold, as a list or as code.',
  ],
  [
    'markup of a wiki or forum',
    /\[\[.+?\]\]|\[\/?(?:b|i|u|url|img|quote|code)(?:=[^\]]*)?\]|\{\{.+?\}\}/i,
    'Write plain sentences.',
  ],
  ['LaTeX', /\\(?:textbf|textit|emph|cite|section|href)\{/, 'Write plain sentences.'],
  ['an escape of a program', /\\(?:n|t|r|u[0-9a-f]{4}|x[0-9a-f]{2}|")/i, 'Write the character itself.'],
  ['an encoded address', /%(?:20|2[0-9CF]|3[AF]|C3%[0-9A-F]{2}|E2%[0-9A-F]{2})/, 'Write the characters themselves.'],
  ['two spaces in a row', /\S {2,}\S/, 'Write one space.'],
];

/** Texts are shown as they are written. */
export const textMarkup = defineRule({
  name: 'text-markup',
  description: 'Visible texts are plain: no entities, no Markdown, no escapes, which would be shown as they are.',
  check: ({ resources, concepts, publishers, needs }) => {
    return [...resources, ...concepts, ...publishers, ...needs].flatMap(({ file, raw }) => {
      return visibleTexts(raw).flatMap(({ path, text }) => {
        return kinds.flatMap(([what, pattern, fix]) => {
          const found = pattern.exec(text)?.[0].trim();
          if (found === undefined) return [];
          return [
            {
              level: 'warning' as const,
              file,
              path,
              message: `The text holds ${what}: "${found}".`,
              expected: 'plain text',
              fix,
            },
          ];
        });
      });
    });
  },
});

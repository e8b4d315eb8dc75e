import { textsIn } from '../../json/textsIn.js';
import { allFiles } from '../../records/Records.js';
import { counted } from '../../records/counted.js';
import { defineRule } from '../Rule.js';
import { editText } from '../editText.js';

interface Kind {
  readonly what: string;
  readonly pattern: RegExp;
  readonly fix: string;
}

const byMachine = 'Run "safeguarding-data check --fix".';

/** Source for the bidirectional ones: CVE-2021-42574; for tag characters: Unicode Technical Standard 51, annex C. */
const kinds: readonly Kind[] = [
  {
    what: 'a bidirectional control',
    pattern: /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u,
    fix: 'Remove it: it can make text read in another order than it is written.',
  },
  {
    what: 'a joiner without width',
    pattern: /[\u200C\u200D]/u,
    fix: 'Remove it, or write a space: only who reads the language can tell which.',
  },
  { what: 'a character without width', pattern: /[\u00AD\u180E\u200B\u2060-\u2064\uFEFF]/u, fix: byMachine },
  { what: 'a tag character', pattern: /[\u{E0000}-\u{E007F}]/u, fix: 'Remove it: it carries invisible text.' },
  { what: 'half a surrogate pair', pattern: /\p{Surrogate}/u, fix: 'Write the character that it was part of.' },
  {
    what: 'a character that has no meaning of its own',
    pattern: /[\p{Co}\p{Noncharacter_Code_Point}\uFFFC\uFFFD]/u,
    fix: 'Write the character that was meant.',
  },
  {
    what: 'a line or paragraph separator',
    pattern: /[\u0085\p{Zl}\p{Zp}]/u,
    fix: 'Write a space.',
  },
  {
    // Fillers of Hangul, the empty pattern of Braille, selectors, annotations: what Unicode says to draw as nothing.
    what: 'an invisible character',
    pattern:
      /(?![\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\u{E0000}-\u{E007F}\p{Noncharacter_Code_Point}])[\p{Default_Ignorable_Code_Point}\u2800\uFFF9-\uFFFB]/u,
    fix: 'Remove it.',
  },
];

/** All of them and some more: what has none of these has nothing to be looked for one by one. */
const any = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800\uFFFC\uFFFD]/u;

const withoutWidth = /[\u00AD\u180E\u200B\u2060-\u2064\uFEFF]/gu;

/** What is read is what is written. */
export const hiddenCharacters = defineRule({
  name: 'hidden-characters',
  description: 'No text holds characters that are not seen, that turn its order round, or that have two spellings.',
  check: (records) => {
    return allFiles(records).flatMap(({ file, raw }) => {
      return textsIn(raw).flatMap(({ path, text }) => {
        // Nearly every text: worth the shortcut over ten thousand records.
        if (/^[ -~]*$/.test(text)) return [];
        return [...hidden(text), ...spelled(text)].map((found) => ({ file, path, ...found }));
      });
    });
  },
  fix: (text) => editText(text, (value) => mapTexts(value, fixText)),
});

function hidden(text: string) {
  if (!any.test(text)) return [];
  return kinds.flatMap(({ what, pattern, fix }) => {
    const found = pattern.exec(text);
    if (found === null) return [];
    const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return [
      {
        message: `The text holds ${what}, U+${code}, after ${counted(found.index, 'characters')}.`,
        expected: 'characters that are seen',
        fix,
      },
    ];
  });
}

function spelled(text: string) {
  if (text.normalize('NFC') === text) return [];
  return [
    {
      message: 'An accented letter is written as a letter and an accent: searches would miss it.',
      expected: 'Unicode normalization form C',
      fix: byMachine,
    },
  ];
}

/** Addresses stay as they are: another spelling is another address. */
function fixText(text: string): string {
  return /^https?:/i.test(text) ? text : text.replace(withoutWidth, '').normalize('NFC');
}

/** Names of fields change along: the labels of `source-labels.json` are names there. */
function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [change(name), mapTexts(item, change)]));
}

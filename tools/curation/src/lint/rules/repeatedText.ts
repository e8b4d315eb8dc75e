import { getField, getId } from '../../json/getField.js';
import { plainWords } from '../../records/plainWords.js';
import { defineRule, type Found } from '../Rule.js';

/** As many words in a row are no chance, if enough of them tell something. */
const run = 8;
const telling = 3;
/** Summaries name what a work is about, as its title does. */
const runOfTitle = 10;

/** Each summary says something of its own. English alone is read: the others follow it. */
export const repeatedText = defineRule({
  name: 'repeated-text',
  description: `A summary says more than the title, the usage note more than the summary, and no two records share ${run} words in a row.`,
  check: ({ resources }) => {
    const first = new Map<string, string>();
    return resources.flatMap(({ file, raw }) => {
      const [title, summary, note] = ['title', 'summary', 'usageNote'].map((name) => englishOf(raw, name));
      if (summary === undefined) return [];
      const own = getId(raw) ?? file;
      const names = [title?.words ?? '', ...otherNames(raw)].join(' | ');
      const found: Found[] = [];
      const add = (path: string, message: string, fix: string) => {
        found.push({ level: 'warning', file, path, message, expected: 'words that say something of their own', fix });
      };
      if (repeatsTitle(summary, names) || sharedRun(summary, names, runOfTitle) !== undefined)
        add('summary.en', 'The summary repeats the title.', 'Say what is in it and whom it helps.');
      const twice = note && (note.words === summary.words ? note.words : sharedRun(note, summary.words, run));
      if (twice !== undefined)
        add(
          'usageNote.en',
          `The note repeats the summary: "${twice}".`,
          'Say what one must know before using it, or leave it out.',
        );
      const runs = runsOf(summary, run);
      const other = runs.find((words) => (first.get(words) ?? own) !== own);
      if (other !== undefined)
        add(
          'summary.en',
          `The summary of ${first.get(other)} has the same words: "${other}".`,
          'Write it anew, in your own words. If the two are one resource, merge them.',
        );
      for (const words of runs) if (!first.has(words)) first.set(words, own);
      return found;
    });
  },
});

interface Text {
  readonly words: string;
  /** Words with a capital within a sentence: the names of bodies and laws, which all share. */
  readonly names: ReadonlySet<string>;
}

function englishOf(raw: unknown, field: string): Text | undefined {
  const text = getField(getField(raw, field), 'en');
  if (typeof text !== 'string') return undefined;
  const names = text.match(/(?<=[^.!?:]\s)\p{Lu}[\p{L}\p{N}]*/gu) ?? [];
  return { words: plainWords(text), names: new Set(names.map(plainWords)) };
}

function otherNames(raw: unknown): string[] {
  const names = getField(raw, 'alsoKnownAs');
  return Array.isArray(names) ? names.flatMap((name) => (typeof name === 'string' ? plainWords(name) : [])) : [];
}

/** What stands between words that tell, and what the whole catalogue is about. */
const mortar = new Set(
  'about abuse against also among child children childs document exploitation from guide harm have international into missing national centre center online other people protection resource safe safeguarding safety school schools sexual that their them these they this those violence what when where which with young your'.split(
    ' ',
  ),
);

/** Whether a summary has not three words that the names do not have. */
function repeatsTitle({ words }: Text, names: string): boolean {
  const known = new Set(names.split(' '));
  return words.split(' ').filter((word) => word.length > 3 && !known.has(word) && !mortar.has(word)).length < 2;
}

function sharedRun(text: Text, other: string, length: number): string | undefined {
  const among = ` ${other} `;
  // Most titles are shorter than the run.
  if (other.split(' ').length < length) return undefined;
  return runsOf(text, length).find((words) => among.includes(` ${words} `));
}

/** The runs of so many words in which enough tell something. */
function runsOf({ words, names }: Text, length: number): string[] {
  const all = words.split(' ');
  const tells = all.map((word) => word.length > 3 && !mortar.has(word) && !names.has(word));
  return all.slice(length - 1).flatMap((_, at) => {
    const part = all.slice(at, at + length);
    const told = new Set(part.filter((_word, within) => tells[at + within]));
    return length > run || told.size >= telling ? part.join(' ') : [];
  });
}

import { syllable } from 'syllable';

/** How hard an English text is to read. */
export interface ReadingGrade {
  /** Years of school that it takes. Source: Kincaid and others, Naval Technical Training Command, 1975. */
  readonly grade: number;
  readonly longestSentence: number;
}

/**
 * Measures an English text; undefined when it has no words.
 * Who measures many texts gives them one `counted`: the same few words make up most of every text.
 */
export function readingGrade(text: string, counted = new Map<string, number>()): ReadingGrade | undefined {
  const words = wordsIn(text);
  if (words.length === 0) return undefined;
  // What a colon or semicolon marks off counts as a sentence for the grade. Source: Flesch, The Art of Readable Writing, 1949.
  const units = unitsIn(text, /[.!?:;]+(?=\s|$)/).length;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word, counted), 0);
  return {
    grade: 0.39 * (words.length / units) + 11.8 * (syllables / words.length) - 15.59,
    longestSentence: Math.max(...unitsIn(text, /[.!?]+(?=\s|$)/).map(({ length }) => length)),
  };
}

function syllablesOf(word: string, counted: Map<string, number>): number {
  const count = counted.get(word) ?? syllable(word);
  counted.set(word, count);
  return count;
}

function unitsIn(text: string, end: RegExp): string[][] {
  return text
    .split(end)
    .map(wordsIn)
    .filter((words) => words.length > 0);
}

function wordsIn(text: string): string[] {
  return text.split(/[^\p{L}\p{N}'’]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

import { expect } from '@esm-bundle/chai';
import { en } from './en.js';

/** The syllables of an English word, as a reader counts them: groups of vowels, but for a silent "e" or "ed" at the end. */
function syllables(word: string): number {
  const plain = word.toLowerCase().replace(/[^a-z]/g, '');
  if (plain.length <= 3) return 1;
  const spoken = plain
    .replace(/ue$/, '')
    .replace(/e(?=ly$)/, '')
    .replace(/(?:[^laeiouy]es|[^tdaeiouy]ed|[^laeiouy]e)$/, (end) => end[0]!)
    .replace(/^y/, '');
  return Math.max(1, spoken.match(/[aeiouy]{1,2}/g)?.length ?? 1);
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}’'-]*[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];

/** The school grade in which a text is easy to read: Flesch and Kincaid. */
function grade(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsOf);
  const sounds = words.reduce((sum, word) => sum + syllables(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (sounds / words.length) - 15.59;
}

const sentencesOf = (text: string): string[] => text.split(/(?<=[.?!])\s+/).filter((each) => wordsOf(each).length > 0);

/** Every message that is a sentence; labels of one or two words have no grade. What is filled in counts as a short word. */
const sentences = Object.entries(en)
  .flatMap(([key, text]) =>
    typeof text === 'string' ? [[key, text.replace(/[“”]?\{\w+\}[“”]?/g, 'it')] as const] : [],
  )
  .filter(([, text]) => /[.?!]$/.test(text));

describe('the English of the panel', () => {
  it('counts syllables as people do', () => {
    const counted = 'help need school picture device emergency number catalogue called shared likely people'.split(' ');
    expect(counted.map(syllables)).to.deep.equal([1, 1, 1, 2, 2, 4, 2, 3, 1, 1, 2, 2]);
  });

  it('has no sentence of more than 15 words', () => {
    const long = sentences.flatMap(([key, text]) =>
      sentencesOf(text).flatMap((each) => (wordsOf(each).length > 15 ? `${key}: ${each}` : [])),
    );
    expect(long).to.deep.equal([]);
  });

  it('can be read by a child of eleven: all of it, and each text about help', () => {
    expect(grade(sentences.flatMap(([, text]) => sentencesOf(text)))).to.be.at.most(6);
    const hard = sentences.flatMap(([key, text]) => {
      const found = grade(sentencesOf(text));
      return found > 6 ? `${key}: ${found.toFixed(1)}: ${text}` : [];
    });
    expect(hard).to.deep.equal([]);
  });
});

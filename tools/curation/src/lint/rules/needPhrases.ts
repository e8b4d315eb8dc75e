import { analysePhrase, type PhraseWord } from '@safeguarding/sdk';
import type { NeedRecord, RecordFile } from '../../records/Records.js';
import { counted } from '../../records/counted.js';
import { plainWords } from '../../records/plainWords.js';
import { defineRule, type Found } from '../Rule.js';

/** How many ways of saying it there are at least, in English and in each other language. */
const fewest = { en: 8, other: 6 };
/** More words that tell something are what somebody says: a phrase. */
const mostWords = 4;
/** Of scripts without spaces, characters. */
const mostCharacters = 10;
const unspaced = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}]/u;

/** A phrase tells one need from all others. */
export const needPhrases = defineRule({
  name: 'need-phrases',
  description: `A phrase stands in one need, has a word that tells something, and more than one word; there are at least ${fewest.en} in English and ${fewest.other} in each other language; "words" are bare.`,
  check: ({ needs }) => {
    const owners = phraseOwners(needs);
    return needs.flatMap((record) => {
      if (record.value === null) return [];
      const { file, value } = record;
      return [
        ...Object.entries(value.phrases).flatMap(([language, phrases]) => [
          ...tooFew(file, language, phrases),
          ...phrases.flatMap((phrase, index) =>
            inPhrase({ file, path: `phrases.${language}[${index}]`, phrase, language, need: value }, owners),
          ),
        ]),
        ...notBare(file, value),
        ...contradicted(file, value),
      ];
    });
  },
});

interface Phrase {
  readonly file: string;
  readonly path: string;
  readonly phrase: string;
  readonly language: string;
  readonly need: NeedRecord;
}

function tooFew(file: string, language: string, phrases: readonly string[]): Found[] {
  const least = language === 'en' ? fewest.en : fewest.other;
  const differing = new Set(phrases.map((phrase) => keyOf(phrase, language))).size;
  if (differing >= least) return [];
  return [
    {
      level: 'warning',
      file,
      path: `phrases.${language}`,
      message: `There are ${counted(differing, 'phrases')} in "${language}" that differ by a word that tells something.`,
      expected: `at least ${least}`,
      fix: 'Add what children, parents and teachers of that language type: other verbs and nouns, not other endings.',
    },
  ];
}

function inPhrase({ file, path, phrase, language, need }: Phrase, owners: Owners): Found[] {
  const key = keyOf(phrase, language);
  if (key === undefined)
    return [
      {
        // Three words and more still tell something together.
        ...(phrase.split(' ').length > 2 ? { level: 'warning' as const } : {}),
        file,
        path,
        message: `No word of "${phrase}" tells anything: it could be said of every need.`,
        expected: 'at least one word that is said of this need',
        fix: 'Add the word that tells what it is about, or remove the phrase.',
      },
    ];
  // Said once, of the later file.
  const other = owners
    .get(`${language} ${key}`)
    ?.find((owner) => owner.file < file && !toldApart(owner, { phrase, need }));
  if (other !== undefined)
    return [
      {
        file,
        path,
        message: `"${phrase}" says to the search what "${other.phrase}" says, ${other.path} of ${other.file}.`,
        expected: 'words that tell something and that no phrase of another need has together',
        fix: 'Leave it to the need that it fits better, or add a word that tells them apart, or name each under "except" of the other.',
      },
    ];
  return need.card !== 'never' && isOneWord(phrase) ? [alone(file, path, phrase)] : [];
}

type Said = Pick<Owner, 'phrase' | 'need'>;

/** Whether each of two phrases holds what the need of the other one excepts. */
function toldApart(a: Said, b: Said): boolean {
  return isExcepted(a.phrase, b.need) && isExcepted(b.phrase, a.need);
}

/** Exceptions are looked for as they are written, word by word. */
function isExcepted(phrase: string, need: NeedRecord): boolean {
  const traps = trapsOf.get(need) ?? Object.values(need.except ?? {}).flatMap((list) => list.map(spaced));
  trapsOf.set(need, traps);
  if (traps.length === 0) return false;
  const text = spaced(phrase);
  return traps.some((trap) => text.includes(trap));
}

/** The exceptions of a need, which each of its phrases is held against. */
const trapsOf = new WeakMap<NeedRecord, readonly string[]>();

function spaced(text: string): string {
  return ` ${plainWords(text)} `;
}

function alone(file: string, path: string, phrase: string): Found {
  return {
    level: 'warning',
    file,
    path,
    message: `"${phrase}" is one word alone, and brings a card to everybody who types it.`,
    expected: 'two words or more',
    fix: 'Move it to "words", which move the order and bring no card.',
  };
}

/** Not in Arabic, where one word may say who does what to whom, and when. */
function isOneWord(phrase: string): boolean {
  if (/\p{scx=Arab}/u.test(phrase)) return false;
  return unspaced.test(phrase) ? [...phrase].length < 3 : !phrase.includes(' ');
}

interface Owner {
  readonly file: string;
  readonly path: string;
  readonly phrase: string;
  readonly need: NeedRecord;
}

type Owners = ReadonlyMap<string, readonly Owner[]>;

/** Where each phrase stands, by its language and by the words that tell something. */
function phraseOwners(needs: readonly RecordFile<NeedRecord>[]): Owners {
  const owners = new Map<string, Owner[]>();
  for (const { file, value } of needs) {
    for (const [language, phrases] of Object.entries(value?.phrases ?? {})) {
      for (const [index, phrase] of phrases.entries()) {
        const key = `${language} ${keyOf(phrase, language) ?? ''}`;
        const owner = { file, path: `phrases.${language}[${index}]`, phrase, need: value! };
        const others = owners.get(key);
        if (others === undefined) owners.set(key, [owner]);
        else others.push(owner);
      }
    }
  }
  return owners;
}

/** Tells something in every language, and stands in no phrase. */
const telling = 'zzqxj';

/** Each phrase is asked for three times, and to read one is most of the work. */
const keys = new Map<string, string | undefined>();

/**
 * The words by which the search recognises a phrase, in one form each and in no order; undefined where none of them tells
 * anything.
 */
function keyOf(phrase: string, language: string): string | undefined {
  const text = `${language} ${phrase}`;
  if (!keys.has(text)) keys.set(text, readKey(phrase, language));
  return keys.get(text);
}

function readKey(phrase: string, language: string): string | undefined {
  // Where all words tell nothing they are taken for want of better ones, but not beside one that does.
  const others = analysePhrase(`${phrase} ${telling}`, language).filter(({ term }) => term !== telling);
  if (others.every(({ isStop }) => isStop)) return undefined;
  // One that tells something keeps the others beside it.
  const words = others.length > 1 ? others : analysePhrase(phrase, language);
  return [...new Set(words.map(formOf))].sort().join(' ');
}

/** The shortest form of a word is its stem. Groups of words that mean the same are others: "=picture". */
function formOf({ term, stems }: PhraseWord): string {
  const own = stems.filter((stem) => !stem.startsWith('='));
  return own.reduce((shortest, stem) => (stem.length < shortest.length ? stem : shortest), term);
}

function notBare(file: string, { words = {} }: NeedRecord): Found[] {
  return Object.entries(words).flatMap(([language, list]) =>
    list.flatMap((word, index): Found[] => {
      const isBare = unspaced.test(word)
        ? [...word].length <= mostCharacters
        : analysePhrase(word, language).filter(({ isStop }) => !isStop).length <= mostWords;
      if (isBare) return [];
      return [
        {
          level: 'warning',
          file,
          path: `words.${language}[${index}]`,
          message: `"${word}" is more than a word or a term.`,
          expected: `a term of at most ${mostWords} words that tell something`,
          fix: 'Move it to "phrases" if somebody in need says it; if not, leave the word that tells something.',
        },
      ];
    }),
  );
}

/** What must not be taken for the need cannot stand in how people say it. */
function contradicted(file: string, need: NeedRecord): Found[] {
  return Object.entries(need.phrases).flatMap(([language, phrases]) =>
    phrases.flatMap((phrase, index): Found[] => {
      if (!isExcepted(phrase, need)) return [];
      return [
        {
          file,
          path: `phrases.${language}[${index}]`,
          message: `"${phrase}" holds what stands under "except": it is never recognised.`,
          expected: 'exceptions that no phrase of the need holds',
          fix: 'Make the exception longer, or remove one of the two.',
        },
      ];
    }),
  );
}

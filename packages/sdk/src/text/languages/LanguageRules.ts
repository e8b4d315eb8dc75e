import { foldText } from '../fold.js';

/** What the search knows of a language. All words are folded. */
export interface LanguageRules {
  /** Snowball's stemmer; a language without endings has none. Takes words in lower case with their accents. */
  readonly stem?: (word: string) => string;
  /**
   * Words that tell nothing of what is looked for. Short lists of our own: they never hold a word that somebody in need may
   * lean on, such as "help", "alone", "afraid" or "want".
   */
  readonly stopWords: ReadonlySet<string>;
  /**
   * Those stop words that tell what somebody comes with: who does it to whom, and "not". Titles and summaries are not
   * searched for them.
   */
  readonly needWords: ReadonlySet<string>;
  /** Words that turn the next one round. */
  readonly negations: ReadonlySet<string>;
  /** Beginnings of texts that ask how something is done. */
  readonly howTo: readonly string[];
  /** A folded first word that is the name of a deed, as of what somebody wants to do: not of what is done to them. */
  readonly doing?: RegExp;
  /** Words with which people speak of themselves. */
  readonly firstPerson: ReadonlySet<string>;
  /** Beginnings of words of law, research and teaching: who types them wants texts of that kind, not a service. */
  readonly textWords: ReadonlySet<string>;
  /** A text up to the first word of a name, where what stands before it says that something is for them. In lower case. */
  readonly forWhom: RegExp;
  /** What is written together with the next word, such as "and". */
  readonly prefix?: RegExp;
  /** A folded name of a country or language up to its ending, where names have such. */
  readonly nameBase?: RegExp;
  /** Names of kinds of resources that are rather verbs: "report abuse". */
  readonly verbs?: ReadonlySet<string>;
  /** Words for films, songs and the like: a text with one of them is about a story, and nobody's need. */
  readonly mediaWords: ReadonlySet<string>;
  /** By word, as typed or stemmed: the group of words that mean the same to somebody who types. */
  readonly synonyms: ReadonlyMap<string, string>;
}

/** The words of a text, folded. */
export const wordsOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/).map(foldText));

/** Groups of words that mean the same, one a line. A group is named by its first word; no word of a text begins with "=". */
export function groupsOf(text: string): ReadonlyMap<string, string> {
  const groups = new Map<string, string>();
  for (const line of text.trim().split('\n')) {
    const words = line.trim().split(/\s+/).map(foldText);
    for (const word of words) if (word) groups.set(word, `=${words[0]}`);
  }
  return groups;
}

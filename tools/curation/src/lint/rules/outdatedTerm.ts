import { textsIn } from '../../json/textsIn.js';
import { outdatedTerms } from '../outdatedTerms.js';
import { defineRule } from '../Rule.js';

/** A term that visible text avoids, and what is written instead. */
interface OutdatedTerm {
  readonly language: string;
  readonly instead: string;
  readonly pattern: RegExp;
}

/** The longest first: "child sex tourism" has an answer of its own. */
const terms: readonly OutdatedTerm[] = Object.entries(outdatedTerms)
  .flatMap(([language, list]) => Object.entries(list).map(([term, instead]) => ({ language, term, instead })))
  .sort((a, b) => b.term.length - a.term.length)
  .map(({ language, term, instead }) => ({ language, instead, pattern: patternOf(term) }));

/** The words of a term, over any spaces or hyphens. */
function wordsOf(term: string): string {
  return term.replaceAll(' ', '[\\s-]+').replaceAll('’', "['’]").replaceAll('*', '\\p{L}*');
}

/** The whole term, in capitals or not. Chinese writes no spaces, so it has no edges to look for. */
function patternOf(term: string): RegExp {
  const words = wordsOf(term);
  const edged = /\p{Script=Han}/u.test(term) ? words : `(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`;
  return new RegExp(edged, 'giu');
}

/**
 * Most texts hold none: one look tells, where a hundred would take seconds over a large catalogue. It is quicker where it
 * does not look at the edges of words; whoever is found by it is looked at closely.
 */
const anyTerm = new RegExp(Object.values(outdatedTerms).flatMap(Object.keys).map(wordsOf).join('|'), 'iu');

/**
 * The terms in a text, each with what to write. Where two languages spell a term alike, the text's own one answers. What
 * is to be written may hold the term, and a longer term a shorter one: neither is found twice.
 */
function termsIn(text: string, language: string): readonly { said: string; instead: string }[] {
  if (!anyTerm.test(text)) return [];
  const own = terms.filter((term) => language.split('-')[0] === term.language);
  let rest = text;
  return [...own, ...terms.filter((term) => !own.includes(term))].flatMap(({ pattern, instead }) => {
    const [said] = rest.replaceAll(instead, '').match(pattern) ?? [];
    if (said === undefined) return [];
    rest = rest.replaceAll(pattern, '');
    return [{ said, instead }];
  });
}

const visible = /^(?:prefLabel|plainLabel|altLabel|definition|summary|usageNote|label|chip|heading|advice)\./;

/** What visitors read uses today's words. */
export const outdatedTerm = defineRule({
  name: 'outdated-term',
  description:
    'Visible text uses none of the terms that harm or blame children. Titles are exempt: they are proper names.',
  check: ({ resources, concepts, needs }) => {
    return [...resources, ...concepts, ...needs].flatMap(({ file, raw }) => {
      return textsIn(raw)
        .filter(({ field }) => visible.test(field))
        .flatMap(({ path, field, text }) => {
          return termsIn(text, field.split('.')[1] ?? '').map(({ said, instead }) => ({
            file,
            path,
            message: `The text says "${said}".`,
            expected: `today's term: ${instead}`,
            fix: `Write "${instead}". A term that people still search for goes under "hiddenLabel" of its concept, or under "words" of a need.`,
          }));
        });
    });
  },
});

import { textsIn } from '../../json/textsIn.js';
import { defineRule } from '../Rule.js';

/** A term that visible text avoids, and what is written instead. */
interface OutdatedTerm {
  readonly term: string;
  readonly instead: string;
  readonly pattern: RegExp;
}

/**
 * Sources: Terminology Guidelines for the Protection of Children from Sexual Exploitation and Sexual Abuse
 * (Interagency Working Group, 2016 and 2025); for disability, the UN Disability-Inclusive Language Guidelines (2021).
 */
const terms: Readonly<Record<string, string>> = {
  'child pornography': 'child sexual abuse material',
  'child porn': 'child sexual abuse material',
  'kiddie porn': 'child sexual abuse material',
  'kiddy porn': 'child sexual abuse material',
  'revenge porn': 'intimate image abuse',
  'revenge pornography': 'intimate image abuse',
  'child prostitute': 'child exploited in prostitution',
  'child prostitutes': 'children exploited in prostitution',
  'child prostitution': 'sexual exploitation of children in prostitution',
  'child sex worker': 'child exploited in prostitution',
  'child sex workers': 'children exploited in prostitution',
  'child sex tourism': 'sexual exploitation of children in travel and tourism',
  'child sex tourist': 'travelling child sex offender',
  'child molestation': 'child sexual abuse',
  'committed suicide': 'died by suicide',
  'commit suicide': 'die by suicide',
  handicapped: 'with disabilities',
  'mentally retarded': 'with intellectual disabilities',
  'wheelchair-bound': 'wheelchair user',
  'corona virus': 'COVID-19',
  'pornografía infantil': 'material de abuso sexual infantil',
  'prostitución infantil': 'explotación de niños en la prostitución',
  'turismo sexual infantil': 'explotación sexual de niños en viajes y turismo',
  pédopornographie: "matériel d'abus sexuels d'enfants",
  'pornographie infantile': "matériel d'abus sexuels d'enfants",
  'prostitution infantile': "exploitation d'enfants dans la prostitution",
  'pornografia infantil': 'material de abuso sexual infantil',
  'prostituição infantil': 'exploração de crianças na prostituição',
  'детская порнография': 'материалы о сексуальном насилии над детьми',
  儿童色情: '儿童性虐待材料',
  'المواد الإباحية للأطفال': 'مواد الاعتداء الجنسي على الأطفال',
};

/** Terms that must not stand in visible text. */
const outdatedTerms: readonly OutdatedTerm[] = Object.entries(terms).map(([term, instead]) => {
  return { term, instead, pattern: patternOf(term) };
});

/** The whole term, in capitals or not, over any spaces or hyphens. Chinese writes no spaces, so it has no edges to look for. */
function patternOf(term: string): RegExp {
  const words = term.replaceAll(' ', '[\\s-]+');
  const edged = /\p{Script=Han}/u.test(term) ? words : `(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`;
  return new RegExp(edged, 'iu');
}

const visible = /^(?:prefLabel|altLabel|definition|summary|usageNote)\./;

/** What visitors read uses today's words. */
export const outdatedTerm = defineRule({
  name: 'outdated-term',
  description:
    'Visible text uses none of the terms that harm or blame children. Titles are exempt: they are proper names.',
  check: ({ resources, concepts }) => {
    return [...resources, ...concepts].flatMap(({ file, raw }) => {
      return textsIn(raw)
        .filter(({ field }) => visible.test(field))
        .flatMap(({ path, text }) => {
          return outdatedTerms
            .filter(({ pattern }) => pattern.test(text))
            .map(({ term, instead }) => ({
              file,
              path,
              message: `The text says "${term}".`,
              expected: `today's term: ${instead}`,
              fix: `Write "${instead}". A term that people still search for goes under "hiddenLabel" of its concept.`,
            }));
        });
    });
  },
});

import { textsIn } from '../../json/textsIn.js';
import { defineRule } from '../defineRule.js';
import { outdatedTerms } from '../outdatedTerms.js';

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

import { textsIn } from '../../json/textsIn.js';
import { defineRule } from '../Rule.js';
import { countryProblem } from '../countryProblem.js';

const fields = new Set(['places', 'members', 'country', 'answers.places', 'resources.places']);

/** Codes of countries are codes that have a name. */
export const knownCountry = defineRule({
  name: 'known-country',
  description: 'Every country code is one of ISO 3166-1 that Unicode CLDR has a name for.',
  check: ({ resources, concepts, publishers, needs, answerSets, reviews, people, sourceLabels }) => {
    const records = [resources, concepts, publishers, needs, answerSets, reviews, people].flat();
    return [...records, sourceLabels].flatMap(({ file, raw }) => {
      return textsIn(raw).flatMap(({ path, field, text }) => {
        const code = fields.has(field) ? text : /^country:(.*)$/.exec(text)?.[1];
        const problem = code === undefined || code === 'global' ? undefined : countryProblem(code);
        return problem === undefined ? [] : [{ file, path, ...problem }];
      });
    });
  },
});

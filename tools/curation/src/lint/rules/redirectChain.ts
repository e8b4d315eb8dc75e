import { getId } from '../../json/getField.js';
import { textsIn } from '../../json/textsIn.js';
import { knownIds } from '../../records/knownIds.js';
import { defineRule } from '../Rule.js';

/** One step is enough to get from an old id to what became of it. */
export const redirectChain = defineRule({
  name: 'redirect-chain',
  description: 'A redirect never points at a redirect, and no id is both a redirect and a resource.',
  check: (records) => {
    const { file, raw } = records.redirects;
    const sources = new Set(Array.isArray(raw) ? raw.map(getId) : []);
    const resources = knownIds(records)['resource'];
    return textsIn(raw).flatMap(({ path, field, text }) => {
      if (field === 'id' && resources?.has(text)) {
        return [
          {
            file,
            path,
            message: `"${text}" is both a redirect and a resource.`,
            expected: 'an id that is one of the two',
            fix: `Remove the redirect, or give the resource another id: ids are never reused.`,
          },
        ];
      }
      if ((field !== 'to' && field !== 'alternatives') || !sources.has(text)) return [];
      return [
        {
          file,
          path,
          message: `"${text}" is a redirect itself.`,
          expected: 'the id of a resource',
          fix: `Point at what "${text}" leads to.`,
        },
      ];
    });
  },
});

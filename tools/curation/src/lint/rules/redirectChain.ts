import { getId } from '../../json/getField.js';
import { textsIn } from '../../json/textsIn.js';
import { defineRule } from '../Rule.js';

/** One step is enough to get from an old id to what became of it. */
export const redirectChain = defineRule({
  name: 'redirect-chain',
  description: 'A redirect never points at a redirect.',
  check: ({ redirects: { file, raw } }) => {
    const sources = new Set(Array.isArray(raw) ? raw.map(getId) : []);
    return textsIn(raw).flatMap(({ path, field, text }) => {
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

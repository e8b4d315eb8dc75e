import { textsIn } from '../../json/textsIn.js';
import { counted } from '../../records/counted.js';
import { defineRule } from '../Rule.js';

const shortest = 60;
const longest = 300;
/** A Chinese or Japanese character says about as much as three letters. */
const dense = /^(?:zh|ja|ko)\b/;

/** Summaries fit a card and say enough to choose by. */
export const summaryLength = defineRule({
  name: 'summary-length',
  description: `A summary has at most ${longest} characters, and usually at least ${shortest}.`,
  check: ({ resources }) => {
    return resources.flatMap(({ file, raw }) => {
      return textsIn(raw).flatMap(({ path, field, text }) => {
        if (!field.startsWith('summary.')) return [];
        const least = dense.test(field.slice('summary.'.length)) ? shortest / 3 : shortest;
        const common = { file, path, expected: `${least} to ${longest} characters` };
        const message = `The summary has ${counted(text.length, 'characters')}.`;
        if (text.length > longest)
          return [{ ...common, message, fix: `Shorten it by ${counted(text.length - longest, 'characters')}.` }];
        if (text.length >= least) return [];
        return [{ ...common, level: 'warning' as const, message, fix: 'Say what it is, whom it helps and with what.' }];
      });
    });
  },
});

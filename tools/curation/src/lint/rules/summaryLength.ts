import { textsIn } from '../../json/textsIn.js';
import { counted } from '../../records/counted.js';
import { defineRule } from '../Rule.js';

const shortest = 60;
/** A card shows about as much. */
const fitting = 150;
/** The schema refuses more. */
const longest = 300;
/** A Chinese or Japanese character says about as much as three letters. */
const dense = /^(?:zh|ja|ko)\b/;

/** Summaries fit a card and say enough to choose by. */
export const summaryLength = defineRule({
  name: 'summary-length',
  description: `A summary has ${shortest} to ${fitting} characters, and never more than ${longest}.`,
  check: ({ resources }) => {
    return resources.flatMap(({ file, raw }) => {
      return textsIn(raw).flatMap(({ path, field, text }) => {
        if (!field.startsWith('summary.')) return [];
        const least = dense.test(field.slice('summary.'.length)) ? shortest / 3 : shortest;
        const common = { file, path, expected: `${least} to ${fitting} characters` };
        const message = `The summary has ${counted(text.length, 'characters')}.`;
        const tooMany = counted(text.length - fitting, 'characters');
        if (text.length > longest) return [{ ...common, message, fix: `Shorten it by ${tooMany}.` }];
        if (text.length >= least && text.length <= fitting) return [];
        const warning = { ...common, level: 'warning' as const, message };
        if (text.length > fitting) return [{ ...warning, fix: `Shorten it by ${tooMany}: a card shows no more.` }];
        return [{ ...warning, fix: 'Say what it is, whom it helps and with what.' }];
      });
    });
  },
});

import { textsIn } from '../../json/textsIn.js';
import { counted } from '../../records/counted.js';
import { defineRule } from '../Rule.js';

const shortest = 60;
/** A card shows about as much. English is short: other languages take a fifth more for the same. */
const fitting = 150;
const fittingElsewhere = 180;
/** The schema refuses more. */
const longest = 200;
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
        const language = field.slice('summary.'.length);
        const least = dense.test(language) ? shortest / 3 : shortest;
        const most = language === 'en' ? fitting : fittingElsewhere;
        const common = { file, path, expected: `${least} to ${most} characters` };
        const message = `The summary has ${counted(text.length, 'characters')}.`;
        const tooMany = counted(text.length - most, 'characters');
        if (text.length > longest || (language === 'en' && text.length > fitting))
          return [{ ...common, message, fix: `Shorten it by ${tooMany}.` }];
        if (text.length >= least && text.length <= most) return [];
        const warning = { ...common, level: 'warning' as const, message };
        if (text.length > most) return [{ ...warning, fix: `Shorten it by ${tooMany}: a card shows no more.` }];
        return [{ ...warning, fix: 'Say what it is, whom it helps and with what.' }];
      });
    });
  },
});

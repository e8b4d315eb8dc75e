import { defineRule } from '../Rule.js';
import { visibleTexts } from '../visibleTexts.js';

const letters = /\p{L}/gu;
const capitals = /\p{Lu}/gu;
/** Shorter texts are abbreviations: "UNICEF ECPAT WHO". */
const fewestLetters = 16;

/** What sells, in our own words: the catalogue tells what a work is, not how good it is. */
const selling =
  /(?<!\p{L})(?:buy now|order (?:now|today)|shop now|discount|special offer|limited (?:time|offer)|free trial|best[- ]selling|world[- ](?:leading|class)|award[- ]winning|number one|guaranteed?|risk[- ]free|money back|don['’]t miss|act now|hurry|amazing|unbeatable|must-have|must-read|cutting[- ]edge|state[- ]of[- ]the[- ]art|ground[- ]?breaking|revolutionary|100 ?% (?:safe|free|secure)|contact us|call us|visit our|our (?:team|experts?|products?|services?|website|company|software|app)|we (?:offer|provide|help|are proud)|sign up (?:now|today)|subscribe|sponsored|special price)(?!\p{L})|[$€£¥]\s?\d|\d\s?(?:€|£|USD|EUR|GBP)(?!\p{L})/iu;
const emoji = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F/u;
const exclaimed = /[!?]{2,}|！{2,}|？{2,}|!(?=.*!)/u;

/** Who looks for help in a hurry is told plainly. */
export const plainTone = defineRule({
  name: 'plain-tone',
  description: 'Texts do not shout and do not sell: no capitals throughout, no rows of exclamation marks, no offers.',
  check: ({ resources, concepts, publishers, needs }) => {
    return [...resources, ...concepts, ...publishers, ...needs].flatMap(({ file, raw }) => {
      return visibleTexts(raw).flatMap(({ path, text, kind }) => {
        const fault = faultOf(text, kind === 'words');
        if (fault === undefined) return [];
        return [{ level: 'warning' as const, file, path, ...fault }];
      });
    });
  },
});

function faultOf(text: string, ours: boolean) {
  if (shouts(text))
    return {
      message: 'The text is in capitals.',
      expected: 'capitals where the language has them',
      fix: 'Write it as a sentence. A title in capitals on a cover is one in small letters here.',
    };
  const loud = exclaimed.exec(text)?.[0] ?? emoji.exec(text)?.[0];
  if (loud !== undefined && (ours || loud.length > 1 || emoji.test(loud)))
    return { message: `The text shouts: "${loud}".`, expected: 'plain sentences', fix: 'Write a full stop.' };
  const offer = ours ? selling.exec(text)?.[0] : undefined;
  if (offer === undefined) return undefined;
  return {
    message: `"${offer}" sells or speaks for the publisher.`,
    expected: 'what it is, what is in it and whom it helps',
    fix: "Write it anew, in the catalogue's own words.",
  };
}

function shouts(text: string): boolean {
  // Nearly every text.
  if (!/\p{Lu}{3}/u.test(text)) return false;
  const [all, upper] = [text.match(letters)?.length ?? 0, text.match(capitals)?.length ?? 0];
  if (all < fewestLetters) return false;
  if (upper / all > 0.7) return true;
  // A sentence in capitals within a text that is otherwise quiet.
  return /(?:(?<![\p{L}-])\p{Lu}{4,}(?![\p{L}-])[\s,]+){4,}/u.test(`${text} `);
}

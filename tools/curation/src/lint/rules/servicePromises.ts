import { textsIn } from '../../json/textsIn.js';
import { serviceTypes } from '../../schema/service.js';
import { defineRule } from '../Rule.js';

/**
 * Words that promise more than a service can keep: a helpline may have to tell others when a life is at risk. Its own
 * page says what it keeps to itself; we link to that page.
 */
const words = [
  'confidential',
  'confidentially',
  'confidentiality',
  'anonymous',
  'anonymously',
  'private',
  'privately',
  'confidencial',
  'confidencialmente',
  'anónimo',
  'anónima',
  'anônimo',
  'anônima',
  'confidentiel',
  'confidentielle',
  'anonyme',
  'privé',
  'privada',
  'privado',
  'sigiloso',
  'sigilosa',
];
/** Russian inflects them; Arabic writes them alone; Chinese writes no spaces. */
const stems = ['конфиденциальн', 'анонимн', '保密', '匿名'];
const arabic = ['سرّي', 'سري', 'سرية', 'بسرية'];

const pattern = new RegExp(
  [
    `(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`,
    `(?<!\\p{L})(?:${arabic.join('|')})(?!\\p{L})`,
    ...stems,
  ].join('|'),
  'iu',
);

/** Our texts about a service promise nothing in its name. Titles are the services' own. */
export const servicePromises = defineRule({
  name: 'service-promises',
  description: 'Our texts about a service do not call it confidential, private or anonymous, in any language.',
  check: ({ resources }) => {
    return resources.flatMap(({ file, value }) => {
      if (value === null || !(serviceTypes.has(value.type) || value.type === 'directory')) return [];
      return textsIn({ summary: value.summary, usageNote: value.usageNote ?? {} }).flatMap(({ path, text }) => {
        const word = pattern.exec(text)?.[0];
        if (word === undefined) return [];
        return [
          {
            file,
            path,
            message: `"${word}" promises what a service may not be able to keep.`,
            expected: 'no such word',
            fix: 'Leave it out. What the service keeps to itself stands on its page: put that into service.confidentialityPage.',
          },
        ];
      });
    });
  },
});

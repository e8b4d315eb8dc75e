import { defineRule } from '../Rule.js';
import { addressesIn, editAddresses } from '../addressesIn.js';
import { withoutTracking } from '../trackingParameters.js';

/** Nobody is told where our visitors come from, and a page has one address. */
export const trackingParameters = defineRule({
  name: 'tracking-parameters',
  description: 'No address holds parameters that follow visitors, such as utm_source or fbclid.',
  check: ({ resources, publishers }) => {
    return [...resources, ...publishers].flatMap(({ file, raw }) => {
      return addressesIn(raw).flatMap(({ path, text }) => {
        const clean = withoutTracking(text);
        if (clean === text) return [];
        return [
          {
            level: 'warning' as const,
            file,
            path,
            message: `The address follows visitors: ${text}.`,
            expected: clean,
            fix: 'Run "safeguarding-data check --fix".',
          },
        ];
      });
    });
  },
  fix: (text, file) => editAddresses(text, file, withoutTracking),
});

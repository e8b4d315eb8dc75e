import { defineRule } from '../Rule.js';
import { addressKey } from '../addressKey.js';

/** Two records with one page are often one resource. */
export const duplicateAddress = defineRule({
  name: 'duplicate-address',
  description: 'No two resources give the same page as their own, in whatever spelling of its address.',
  check: ({ resources }) => {
    const first = new Map<string, { readonly file: string; readonly url: string }>();
    return resources.flatMap(({ file, value }) => {
      if (value === null) return [];
      return value.editions.flatMap(({ url, urlKind = value.provenance.urlKind }, index) => {
        if (url === null || urlKind !== 'own-page') return [];
        const key = addressKey(url);
        const earlier = first.get(key) ?? { file, url };
        first.set(key, earlier);
        if (earlier.file === file) return [];
        return [
          {
            level: 'warning' as const,
            file,
            path: `editions[${index}].url`,
            message:
              earlier.url === url
                ? `${earlier.file} gives the same address as its own page.`
                : `${earlier.file} gives the same page as its own, as ${earlier.url}.`,
            expected: 'a page of its own',
            fix: 'Merge the two if they are one resource; if the page lists both, write urlKind "listing".',
          },
        ];
      });
    });
  },
});

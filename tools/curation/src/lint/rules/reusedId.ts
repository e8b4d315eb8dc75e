import { getField, getId } from '../../json/getField.js';
import { defineRule } from '../Rule.js';

/** An id means one work for ever: pages in the world link to it. */
export const reusedId = defineRule({
  name: 'reused-id',
  description: 'No resource takes an id that was moved or withdrawn.',
  check: ({ resources, redirects }) => {
    const entries = Array.isArray(redirects.raw) ? (redirects.raw as unknown[]) : [];
    const gone = new Map(entries.map((entry) => [getId(entry), entry]));
    return resources.flatMap(({ file, raw }) => {
      const id = getId(raw);
      const entry = id === undefined ? undefined : gone.get(id);
      if (entry === undefined) return [];
      const to = getField(entry, 'to');
      const became = typeof to === 'string' ? `leads to "${to}"` : 'was withdrawn';
      return [
        {
          file,
          path: 'id',
          message: `The id "${id}" is taken: it ${became} since ${String(getField(entry, 'since'))}.`,
          expected: 'an id that was never used',
          fix: 'Choose another id and rename the file. Only if the very same work comes back, remove its entry from records/redirects.json instead.',
        },
      ];
    });
  },
});

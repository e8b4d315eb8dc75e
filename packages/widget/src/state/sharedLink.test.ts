import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { draws } from '../testing/fuzz.js';
import { readFragment, shareLink } from './sharedLink.js';

const sort = fc.constantFrom('relevance' as const, 'newest' as const, 'title' as const, 'publisher' as const);
const ids = fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9-]{0,11}$/), { minLength: 1, maxLength: 4 });

describe('a view as a fragment', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(
        fc.record({ topics: ids, audiences: ids }, { requiredKeys: [] }),
        fc.string({ maxLength: 128, unit: 'grapheme' }).filter((text) => text.length <= 128),
        sort,
        fc.string({ maxLength: 8 }),
        (chosen, text, order, id) => {
          const state = { chosen, text, sort: order };
          const link = new URL(shareLink('https://school.example/a?b=c#old', id, state));
          expect(link.origin + link.pathname + link.search).to.equal('https://school.example/a?b=c');
          expect(readFragment(link.hash, id)).to.deep.equal(state);
        },
      ),
      draws(),
    );
  });

  it('is nothing, and no error, for whatever else stands there', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        expect(readFragment(`#${text}`, 'x')).to.equal(undefined);
        const { chosen } = readFragment(`#safeguarding?${text}`, '')!;
        expect(Object.keys(chosen).every((name) => /^[a-z]+$/.test(name))).to.equal(true);
      }),
      draws(),
    );
  });

  it('is read no further than a few thousand letters', () => {
    const { text, chosen } = readFragment(`#safeguarding?text=${'x'.repeat(9e6)}&topics=a`, '')!;
    expect([text.length, chosen]).to.deep.equal([512, {}]);
  });
});

import { expect } from '@esm-bundle/chai';
import { closestMatch } from '@safeguarding/sdk';
import { meant, splitList, unknownIdWarning } from './words.js';

describe('words in attributes', () => {
  it('are separated by spaces or commas, each counts once', () => {
    expect(splitList(' a, b  c,a\n')).to.deep.equal(['a', 'b', 'c']);
    expect(splitList(null)).to.deep.equal([]);
  });

  it('find their nearest neighbour', () => {
    expect(closestMatch('groming', ['bullying', 'grooming', 'policies'])).to.equal('grooming');
    expect(closestMatch('zzzzzzzz', ['grooming'])).to.equal(undefined);
  });

  it('are named in the warning with what was probably meant', () => {
    expect(unknownIdWarning('topics', 'groming', ['grooming'])).to.equal(
      'topics: "groming" is not known and is ignored. Did you mean "grooming"?',
    );
  });

  it('are separated by what people write between them, and stand in quotation marks of every kind', () => {
    expect(splitList('a، b；c、d;e，f')).to.deep.equal(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(splitList('”PH” «GB» “MY" ‘TH’ 「JP」 ""')).to.deep.equal(['PH', 'GB', 'MY', 'TH', 'JP']);
    expect(splitList(['a', null, 2, ['b c']])).to.deep.equal(['a', '2', 'b', 'c']);
  });

  it('are meant by a slip where one is nearest, and by none where two are', () => {
    expect(meant('drak', ['auto', 'light', 'dark'])).to.equal('dark');
    expect(meant('caat', ['cart', 'cast'])).to.equal(undefined);
    expect(meant('any', ['all'])).to.equal(undefined);
  });
});

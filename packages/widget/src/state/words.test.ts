import { expect } from '@esm-bundle/chai';
import { closestMatch } from '@safeguarding/sdk';
import { parseFilters } from './chosen.js';
import { splitList, unknownIdWarning } from './words.js';

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

  it('make up the start choice, facet by facet', () => {
    const warnings: string[] = [];
    const chosen = parseFilters('topics=grooming,bullying&topics=grooming&audience=teachers&%=%', (message) =>
      warnings.push(message),
    );
    expect(chosen).to.deep.equal({ topics: ['grooming', 'bullying'] });
    expect(warnings[0]).to.contain('Did you mean "audiences"?');
    expect(warnings).to.have.length(2);
  });
});

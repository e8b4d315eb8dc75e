import { expect } from '@esm-bundle/chai';
import { fill } from './fill.js';

describe('a text with places', () => {
  it('takes the values, and keeps a place that there is no value for', () => {
    expect(fill('{shown} of {total}, {other}', { shown: '10', total: '18' })).to.equal('10 of 18, {other}');
  });

  it('isolates a name that runs in the other direction, and nothing else', () => {
    expect(fill('من دون {label}', { label: 'Save the Children (UK)' })).to.equal(
      'من دون \u2068Save the Children (UK)\u2069',
    );
    expect(fill('من دون {label}', { label: 'الأهل' })).to.equal('من دون الأهل');
    expect(fill('يُعرض {n}', { n: '10' })).to.equal('يُعرض 10');
    expect(fill('Without {label}', { label: 'الأهل' })).to.equal('Without \u2068الأهل\u2069');
  });
});

import { expect } from '@esm-bundle/chai';
import { dataset } from '../testing/dataset.js';
import { openOnce } from './openOnce.js';

describe('opening data', () => {
  it('happens once for all elements of a page', () => {
    expect(openOnce(dataset)).to.equal(openOnce(dataset));
    expect(openOnce({ ...dataset })).not.to.equal(openOnce(dataset));
  });
});

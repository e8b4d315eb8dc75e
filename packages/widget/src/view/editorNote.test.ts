import { expect } from '@esm-bundle/chai';
import { all, clearPage, mount, one, showAsOnPaper, words } from '../testing/mount.js';

describe('the line for the editor of a page', () => {
  afterEach(clearPage);

  it('goes when the fault is gone, stays off paper, and is not announced', async () => {
    const element = await mount('topics="groming"');
    const line = one(element, '.editor');
    expect(line.closest('[aria-live], [role=status]')).to.equal(null);
    const asBefore = showAsOnPaper(element);
    expect(line.getClientRects()).to.have.length(0);
    asBefore();
    expect(line.getClientRects()).to.have.length(1);
    element.topics = 'grooming';
    await element.updateComplete;
    expect(all(element, '.editor')).to.have.length(0);
  });

  it('is in the language of the panel, and its words are shortened and plain', async () => {
    const element = await mount(`lang="ar" topics="${'x'.repeat(500)}\u202e"`);
    expect(words(one(element, '.editor'))).to.match(/^إلى محرر هذه الصفحة: /);
    expect(words(one(element, '.editor')).length).to.be.lessThan(120);
  });

  it('has the first few faults', async () => {
    const element = await mount('topics="aaaaa, bbbbb, ccccc, ddddd, eeeee"');
    expect(words(one(element, '.editor')))
      .to.match(/ddddd.*…$/)
      .and.not.to.contain('eeeee');
  });

  it('is not there where all is well', async () => {
    expect(all(await mount('topics="grooming"'), '.editor')).to.have.length(0);
  });
});

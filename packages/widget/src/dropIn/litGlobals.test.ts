import { expect } from '@esm-bundle/chai';
import { watchLitGlobals } from './litGlobals.js';

/** What Lit does when it comes. */
function markAsLit(page: Record<string, unknown>): void {
  for (const name of ['litHtmlVersions', 'litElementVersions', 'reactiveElementVersions'])
    ((page[name] ??= []) as string[]).push('3.3.3');
  page['litPropertyMetadata'] ??= new WeakMap();
}

describe('the marks that Lit leaves on a page', () => {
  it('are gone from a page that has no Lit of its own', () => {
    const page: Record<string, unknown> = { other: 1 };
    const remove = watchLitGlobals(page);
    markAsLit(page);
    remove();
    expect(page).to.deep.equal({ other: 1 });
  });

  it('stay as they were where the page has one', () => {
    const metadata = new WeakMap();
    const page = { litHtmlVersions: ['3.1.0'], litElementVersions: ['4.0.0'], litPropertyMetadata: metadata };
    const remove = watchLitGlobals(page);
    markAsLit(page);
    remove();
    expect(page.litHtmlVersions).to.deep.equal(['3.1.0']);
    expect(page.litElementVersions).to.deep.equal(['4.0.0']);
    expect(page.litPropertyMetadata).to.equal(metadata);
    expect(page).not.to.have.property('reactiveElementVersions');
  });
});

import { expect } from '@esm-bundle/chai';
import { clearPage, mount, setWidth } from '../../../packages/widget/src/testing/mount.js';
import type { SafeguardingResources } from '@safeguarding/widget';
import { axeFinds } from './axeFinds.js';
import { checks } from './checks.js';
import { defects } from './defects.js';
import { heedsScrollMargin } from './heedsScrollMargin.js';
import { inside } from './parts.js';

/** A panel that holds one of everything: chosen filters, pills, a foreign title, a folded list, "Show more". */
async function sound(): Promise<SafeguardingResources> {
  const panel = await mount('page-size="13" lang="en" theme="light"');
  await setWidth(panel, 1000);
  for (const fold of inside(panel, '.fold[aria-expanded=false]')) fold.click();
  await panel.updateComplete;
  return panel;
}

const lookAt = (name: (typeof defects)[number]['caughtBy']) => (name === 'axe' ? axeFinds : checks[name]);

describe('a harm done to a panel is caught', () => {
  afterEach(clearPage);

  for (const { name, caughtBy, spoil } of defects)
    it(`${name}: by ${caughtBy}`, async function () {
      if (caughtBy === 'focusUnobscured' && !heedsScrollMargin()) this.skip();
      const panel = await sound();
      spoil(panel);
      expect(await lookAt(caughtBy)(panel)).not.to.deep.equal([]);
    });

  for (const caughtBy of new Set(defects.map((defect) => defect.caughtBy)))
    it(`and ${caughtBy} is content with a sound one`, async function () {
      if (caughtBy === 'focusUnobscured' && !heedsScrollMargin()) this.skip();
      expect(await lookAt(caughtBy)(await sound())).to.deep.equal([]);
    });

  it('each check has a harm of its own to catch', () => {
    const used = new Set(defects.map(({ caughtBy }) => caughtBy));
    expect(Object.keys(checks).filter((name) => !used.has(name as keyof typeof checks))).to.deep.equal([]);
  });
});

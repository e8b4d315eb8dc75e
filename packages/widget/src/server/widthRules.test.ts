import { expect } from '@esm-bundle/chai';
import { widthRules } from './widthRules.js';

describe('the width of a panel that a server rendered', () => {
  it('is asked of its container, step by step', () => {
    const css = `.a { x: y } .panel[data-from~='40'] { --huge: 1 } /* two, columns */ [data-from~='56'] .list:not(.b), [data-from~='75'] .list { columns: 2 }`;
    const rules = widthRules(css);
    expect(rules).to.contain('@container (min-width: 40em) { .panel.panel { --huge: 1 } }');
    expect(rules).to.contain('@container (min-width: 56em) { .panel .list:not(.b) { columns: 2 } }');
    expect(rules).to.contain('@container (min-width: 75em) { .panel .list { columns: 2 } }');
    expect(rules).not.to.contain('.a');
  });
});

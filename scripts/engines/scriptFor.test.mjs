import { describe, expect, it } from 'vitest';
import { scriptFor } from './scriptFor.mjs';
import { stylesFor } from './styleFeatures.mjs';

describe('a file as an old engine takes it in', () => {
  it('has words that no engine knows in the place of those that are too new for it', () => {
    expect(stylesFor('.a{height:1vh;height:1dvh}.b:has(c){top:0}@container (width>1px){}', 'Firefox 91')).toBe(
      '.a{height:1vh;height:1dvh-too-new-}.b:-too-new-has(c){top:0}@-too-new-container (width>1px){}',
    );
    expect(stylesFor('.a:has(b){top:0}:is(a){top:0}', 'Firefox 91')).toContain('}:is(a)');
  });

  it('deletes what the engine lacks before it runs', () => {
    const code = 'html`<div class="a" popover="manual">`;element.showPopover();navigation.entries();';
    const changed = scriptFor(code, 'Chrome 87');
    expect(changed).toContain('<div class="a" data-too-new="manual">');
    expect(changed).toContain('delete globalThis.HTMLElement?.prototype?.showPopover;');
    expect(changed).toContain('delete globalThis.navigation;');
  });
});

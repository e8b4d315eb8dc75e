import { describe, expect, it } from 'vitest';
import { engineProblems, newerIn } from './oldEngines.mjs';

const names = (code) => newerIn(code).map(({ name }) => name);
const styles = (css) => names(`const sheet = css\`${css}\`;`);

describe('what old engines lack', () => {
  it.each([
    ['class A { static { this.a = 1; } }', 'static {}'],
    ['class A { #a; has(o) { return #a in o; } }', '#field in object'],
    ['await go();', 'await outside of a function'],
    ['const a = /(?<=b)c/;', 'a look behind in a pattern'],
    ['const a = new RegExp("(?<!b)c");', 'a look behind in a pattern'],
    ['const a = /b/d;', 'the flag d of patterns'],
    ['const a = /b/v;', 'syntax newer than ES2022'],
    ['list.at(-1);', '.at'],
    ['const mine = { at: 1 }; list.at(mine.at);', '.at'],
    ['list?.["findLast"](go);', '.findLast'],
    ['Object.hasOwn(a, b);', 'Object.hasOwn'],
    ['structuredClone(a);', 'structuredClone'],
    ['globalThis.structuredClone?.(a);', 'structuredClone'],
    ['const { navigation } = globalThis;', 'navigation'],
    ['element.showPopover();', '.showPopover'],
    ['element.inert = true;', '.inert'],
    ['element.addEventListener("beforetoggle", go);', 'the event beforetoggle'],
    ['html`<div popover="manual"></div>`;', '<div popover>'],
    ['html`<div class=${a} ?inert=${b}></div>`;', '<div inert>'],
    ['html`<dialog></dialog>`;', '<dialog>'],
  ])('finds in a script: %s', (code, name) => {
    expect(names(code)).toContain(name);
  });

  it.each([
    ['.a { color: color-mix(in srgb, red, blue); }', 'color-mix()'],
    ['.a:has(b) { top: 0; }', ':has()'],
    [':is(a, b) { top: 0; }', ':is()'],
    ['a:not(b, c) { top: 0; }', ':not() of a list'],
    ['a::backdrop { top: 0; }', '::backdrop'],
    ['.a { height: 100dvh; }', 'dvh'],
    ['.a { padding: clamp(1px, 2cqi, 3px); }', 'cqi'],
    ['.a { --gap: 2cqi; }', 'cqi'],
    ['@container (min-width: 9em) { .a { top: 0; } }', '@container'],
    ['@layer one { .a { top: 0; } }', '@layer'],
    ['@media (width > 9em) { .a { top: 0; } }', '@media with < or >'],
    ['@media (prefers-contrast: more) { .a { top: 0; } }', '@media prefers-contrast'],
    ['.a { text-wrap: balance; }', 'text-wrap'],
    ['.a { overflow-wrap: anywhere; }', 'overflow-wrap: anywhere'],
    ['.a { & c { top: 0; } }', '&'],
    ['.a { b { top: 0; } }', 'a nested rule'],
  ])('finds in styles: %s', (css, name) => {
    expect(styles(css)).toContain(name);
  });

  it('finds styles that a script writes as a text', () => {
    expect(names('sheet.insertRule("a { height: 1dvh; }");')).toEqual(['dvh']);
  });

  it('leaves alone what all of them have', () => {
    expect(
      names('class A { #a = 1; b = a?.c ?? 2; static d = 3; } list.flatMap(go).includes(1); node.replaceChildren();'),
    ).toEqual([]);
    expect(names('"showPopover" in element; const mine = { popover: 1 }; mine.popover;')).toEqual([]);
    expect(styles('.a:not(.b):focus-within { inset: 0; width: min(1px, 2em); display: flow-root; } ${more}')).toEqual(
      [],
    );
    expect(styles('.panel.dark { ${colours} } .a { color: ${colour}; }')).toEqual([]);
  });

  it('leaves alone what the same rule says before in plain words, if the engine still knows it then', () => {
    expect(styles('.a { height: 100vh; height: 100dvh; }')).toEqual([]);
    expect(styles('.a { -webkit-appearance: none; appearance: none; }')).toEqual([]);
    expect(styles('.a { width: -moz-fit-content; width: fit-content; }')).toEqual([]);
    expect(styles('@supports (height: 1dvh) { .a { top: 0; } }')).toEqual([]);
    expect(styles('.a { height: 100dvh; height: 100vh; }')).toEqual(['dvh']);
    expect(styles('.a { height: 100vh; } .b { height: 100dvh; }')).toEqual(['dvh']);
    // With var() it is found to be invalid too late for the plain one.
    expect(styles('.a { height: 100vh; height: calc(var(--b) + 100dvh); }')).toEqual(['dvh']);
  });

  it('names the engine, the version that has it, and the place', () => {
    const [problem] = engineProblems({ 'panel.js': 'const sheet = css`.a:has(b) { top: 0; }`;' }, {});
    expect(problem).toBe(
      ':has() is not in Chrome 87 (has it since 105), Safari 15 (has it since 15.4), Firefox 91 (has it since 121): panel.js: :has(b)',
    );
  });

  it('allows what is listed, and says when a line of the list is needed no longer', () => {
    expect(engineProblems({ 'a.js': 'list.at(1);' }, { '.at': 'never called there' })).toEqual([]);
    expect(engineProblems({ 'a.js': 'list[1];' }, { '.at': 'never called there' })).toEqual([
      '.at is used no longer: take its line out of scripts/oldEngines.mjs.',
    ]);
  });
});

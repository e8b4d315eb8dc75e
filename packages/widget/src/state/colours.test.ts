import { expect } from '@esm-bundle/chai';
import { contrast, fromHex, isDark, luminance, mix, over, parseColour, standOut, toCss } from './colours.js';

/** What an engine computes of a colour, old or new; undefined where it does not know it. */
function computed(written: string): string | undefined {
  const element = document.createElement('i');
  element.style.color = written;
  if (!element.style.color) return undefined;
  document.body.append(element);
  const { color } = getComputedStyle(element);
  element.remove();
  return color;
}

describe('colours', () => {
  for (const [written, hex] of [
    ['rebeccapurple', '#663399'],
    ['#abc', '#aabbcc'],
    ['hsl(120 100% 25%)', '#008000'],
    ['rgb(10% 20% 30%)', '#1a334d'],
    ['color(srgb 1 0.5 0)', '#ff8000'],
    ['color(srgb-linear 1 0.2140 0)', '#ff8000'],
    ['oklch(0.6279 0.2577 29.23)', '#ff0000'],
    ['oklab(0.8664 -0.2339 0.1795)', '#00ff00'],
    ['oklch(0.2 none none)', '#161616'],
    ['lab(50 40 30)', '#777777'],
    ['lch(100 0 0)', '#ffffff'],
  ] as const)
    it(`reads ${written} as the engine computes it`, function () {
      const text = computed(written);
      if (!text) this.skip(); // an engine that does not know it computes none
      const colour = parseColour(text);
      expect(colour, text).not.to.equal(undefined);
      const wanted = fromHex(hex);
      for (const index of [0, 1, 2] as const) expect(colour![index], text).to.be.closeTo(wanted[index], 1.5);
    });

  it('reads how opaque a colour is, and nothing else as a colour', () => {
    expect(parseColour('rgba(1, 2, 3, 0.5)')).to.deep.equal([1, 2, 3, 0.5]);
    expect(parseColour('oklab(0 0 0 / 25%)')).to.deep.equal([0, 0, 0, 0.25]);
    for (const text of ['', 'none', 'red', 'url(a.png)', 'color(xyz 0 0 0)', 'rgb(a, b, c)'])
      expect(parseColour(text), text).to.equal(undefined);
  });

  it('finds contrast as WCAG does', () => {
    expect(contrast(fromHex('#000'), fromHex('#fff'))).to.equal(21);
    expect(contrast(fromHex('#767676'), fromHex('#fff'))).to.be.closeTo(4.54, 0.01);
    expect([luminance(fromHex('#fff')), isDark(fromHex('#333')), isDark(fromHex('#999'))]).to.deep.equal([
      1,
      true,
      false,
    ]);
  });

  it('mixes, and lays a colour over another', () => {
    expect(toCss(mix(fromHex('#000'), fromHex('#fff'), 0.5))).to.equal('#808080');
    expect(toCss(over([255, 0, 0, 0.5], fromHex('#000')))).to.equal('#800000');
  });

  it('keeps a colour that stands out, and moves one that does not as little as needed', () => {
    const [white, black, yellow] = ['#fff', '#000', '#ffd500'].map(fromHex) as [never, never, never];
    expect(standOut(black, [white], 4.5)).to.equal(black);
    const moved = standOut(yellow, [white], 4.5);
    expect(contrast(moved, white)).to.be.within(4.5, 5.3);
    expect(moved[0] > moved[2], 'still a yellow').to.equal(true);
    expect(contrast(standOut(yellow, [fromHex('#888')], 7), fromHex('#888'))).to.be.greaterThan(5);
  });

  it('never falls short where it is possible at all, over many colours', () => {
    const steps = [0, 51, 102, 153, 204, 255];
    for (const red of steps)
      for (const green of steps)
        for (const blue of steps) {
          const ground = [red, green, blue, 1] as const;
          const text = standOut([blue, red, green, 1], [ground], 4.5);
          expect(contrast(text, ground), toCss(ground)).to.be.at.least(4.5);
        }
  });
});

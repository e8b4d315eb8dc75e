import { expect } from '@esm-bundle/chai';
import { contrast, fromHex, type Colour } from './colours.js';
import { deriveColours, schemeOf, settable, type GivenColours, type Scheme } from './theme.js';

const page = (hex: string): Colour => fromHex(hex);

/** What is too faint among all that a visitor reads and uses. */
function faintIn(tokens: ReadonlyMap<string, string>, least = 4.5): string[] {
  const colour = (name: string): Colour => fromHex(tokens.get(`--${name}`)!);
  const pairs: [string, string, number][] = [
    ...['ground', 'surface', 'accent-soft', 'note'].map(
      (ground) => ['text', ground, least] as [string, string, number],
    ),
    ...['ground', 'surface', 'accent-soft', 'note'].map(
      (ground) => ['accent', ground, 4.5] as [string, string, number],
    ),
    ...['ground', 'surface', 'accent-soft', 'note'].map(
      (ground) => ['muted', ground, least] as [string, string, number],
    ),
    ...['ground', 'surface'].map((ground) => ['edge', ground, 3] as [string, string, number]),
    ...['ground', 'surface'].map((ground) => ['focus', ground, 3] as [string, string, number]),
    ['on-accent', 'fill', 4.5],
    ['on-exit', 'exit', 4.5],
    ['note-edge', 'surface', 3],
  ];
  return pairs.flatMap(([one, other, wanted]) => {
    const ratio = contrast(colour(one), colour(other));
    return ratio < wanted ? [`${one} on ${other}: ${ratio.toFixed(2)}`] : [];
  });
}

describe('the colours of a panel', () => {
  for (const [scheme, hex] of [
    ['light', '#ffffff'],
    ['dark', '#121212'],
    ['dark', '#000000'],
    ['light', '#f6f3e7'],
  ] as const)
    it(`without any of the page, on ${hex}: words 7:1, edges 3:1`, () => {
      const tokens = deriveColours(scheme, {}, page(hex), false);
      expect(faintIn(tokens, 7)).to.deep.equal([]);
      expect([tokens.get('--background'), tokens.get('--inset')]).to.deep.equal(['transparent', undefined]);
    });

  for (const accent of ['#ffd500', '#ff6fae', '#001f5b', '#ffffff', '#000000', '#1f5c45', '#808080'])
    for (const ground of ['#ffffff', '#12181c', '#777777', '#f9c6d9', '#0d47a1', '#ffeb3b'])
      it(`an accent of ${accent} on ${ground}: all can be read`, () => {
        const scheme = schemeOf({ colour: page(ground), scheme: 'light' }, {});
        expect(faintIn(deriveColours(scheme, { accent: page(accent) }, page(ground), false))).to.deep.equal([]);
      });

  it('whatever is set, all can be read, or it is moved until it can', () => {
    const hexes = ['#ffffff', '#000000', '#7f7f7f', '#c2185b', '#ffd500', '#0b3d91'];
    const faint: string[] = [];
    for (const scheme of ['light', 'dark'] as readonly Scheme[])
      for (const ground of hexes)
        for (const name of settable)
          for (const hex of hexes) {
            const given: GivenColours = { [name]: page(hex) };
            for (const problem of faintIn(deriveColours(scheme, given, page(ground), false)))
              faint.push(`${scheme} ${ground} ${name}=${hex}: ${problem}`);
          }
    expect(faint).to.deep.equal([]);
  });

  it('stand on a ground of their own where the page’s is of the other kind, or not known', () => {
    for (const [scheme, ground] of [
      ['light', page('#111111')],
      ['dark', page('#ffffff')],
      ['light', undefined],
    ] as const) {
      const tokens = deriveColours(scheme, {}, ground, false);
      expect(tokens.get('--background')).to.equal(tokens.get('--ground'));
      expect(tokens.get('--inset')).to.equal('var(--box-inset)');
      expect(faintIn(tokens)).to.deep.equal([]);
    }
  });

  it('keep what a page has set where it can be read', () => {
    const given = { accent: page('#1f5c45'), text: page('#222222'), surface: page('#fffdf8'), border: page('#dddddd') };
    const tokens = deriveColours('light', given, page('#ffffff'), false);
    for (const [name, colour] of Object.entries({
      accent: '#1f5c45',
      text: '#222222',
      surface: '#fffdf8',
      border: '#dddddd',
    }))
      expect(tokens.get(`--${name}`), name).to.equal(colour);
  });

  it('are light or dark as what is set for the panel, else as the page', () => {
    const dark = { colour: page('#000000'), scheme: 'dark' } as const;
    expect([
      schemeOf(dark, {}),
      schemeOf(dark, { background: page('#faf7f2') }),
      schemeOf(dark, { surface: page('#ffffff') }),
      schemeOf(dark, { surface: [255, 255, 255, 0.1] }),
      schemeOf({ colour: undefined, scheme: 'light' }, {}),
    ]).to.deep.equal(['dark', 'light', 'light', 'dark', 'light']);
  });
});

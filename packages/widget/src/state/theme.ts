import { BLACK, fromHex, isDark, mix, over, standOut, toCss, WHITE, type Colour } from './colours.js';

/** What a page can set: `--safeguarding-accent` and so on. */
export const settable = [
  'accent',
  'on-accent',
  'accent-soft',
  'text',
  'muted',
  'background',
  'surface',
  'border',
  'edge',
  'focus',
  'note',
  'exit',
] as const;

export type Settable = (typeof settable)[number];
export type GivenColours = { readonly [Name in Settable]?: Colour };

export type Scheme = 'light' | 'dark';

/** The colours where a page sets none. `ground` is that of a page that has none, and of a box. */
export const palettes = {
  light: {
    ground: '#fff',
    box: '#f6f8f8',
    surface: '#fff',
    text: '#16201f',
    muted: '#4d5a5c',
    edge: '#76827f',
    accent: '#0b5753',
    note: '#fff7e6',
    'note-edge': '#b97a16',
    exit: '#a3231b',
  },
  dark: {
    ground: '#12181c',
    box: '#12181c',
    surface: '#182023',
    text: '#e8eeee',
    muted: '#aab7b9',
    edge: '#7f9195',
    accent: '#86d3c9',
    note: '#2a2415',
    'note-edge': '#d6a449',
    exit: '#a3231b',
  },
} as const;

/** What can be seen of the page around a panel. */
export interface PageGround {
  /** The nearest opaque colour; undefined where there is a picture instead, or what looks like one. */
  readonly colour: Colour | undefined;
  /** What the page says of itself, where it has painted nothing: its colour scheme. */
  readonly scheme: Scheme;
}

/** Light or dark, as the page is; what is set for the panel itself counts before what is around it. */
export function schemeOf(page: PageGround, { background, surface }: GivenColours): Scheme {
  const ground = [background, surface].find((each) => each && each[3] > 0.5) ?? page.colour;
  if (!ground) return page.scheme;
  return isDark(ground) ? 'dark' : 'light';
}

/** Contrast that is asked of our own colours, and of those that a page has set: the page's are kept where they may be. */
const OURS = 7;
const GIVEN = 4.5;

const wordsOn = (fill: Colour): Colour => (isDark(fill) ? WHITE : fromHex(palettes.light.text));

/**
 * All colours of a panel, as custom properties. Whatever is set is kept as far as it can be read: text keeps 4.5:1 to
 * every ground that it may stand on, edges, icons and rings keep 3:1.
 *
 * @param scheme Light or dark.
 * @param given What the page has set.
 * @param page The ground that the panel stands on; undefined where it is not known.
 * @param hasBox Whether the panel paints its own ground anyway.
 */
export function deriveColours(
  scheme: Scheme,
  given: GivenColours,
  page: Colour | undefined,
  hasBox: boolean,
): ReadonlyMap<string, string> {
  const palette = palettes[scheme];
  const own = (name: keyof typeof palette): Colour => fromHex(palette[name]);
  // On an unknown ground, or one of the other kind, nothing could be read: then the panel stands on its own.
  const fits = page !== undefined && isDark(page) === (scheme === 'dark');
  const isPainted = hasBox || !fits || given.background !== undefined;
  const below = fits ? page : own('ground');
  /** What a page has set for a ground: one of the other kind would leave no colour that can be read on all grounds. */
  const setGround = (name: 'background' | 'surface', under: Colour): Colour | undefined => {
    const colour = given[name] && over(given[name], under);
    return colour && isDark(colour) === (scheme === 'dark') ? colour : undefined;
  };
  const ground = setGround('background', below) ?? (isPainted ? own('box') : below);
  const surface =
    setGround('surface', ground) ?? (scheme === 'dark' && !isPainted ? mix(ground, WHITE, 0.06) : own('surface'));

  const set = (name: Settable): Colour | undefined => given[name] && over(given[name], surface);
  const places = [ground, surface];
  /** A colour for words upon these grounds. */
  const words = (name: Settable, usual: Colour, grounds: readonly Colour[]): Colour =>
    standOut(set(name) ?? usual, grounds, given[name] ? GIVEN : OURS);

  const text = words('text', own('text'), places);
  const fill = set('accent') ?? own('accent');
  const wanted = words('accent', fill, places);
  // A ground moves away from the words that stand on it.
  const away = scheme === 'dark' ? BLACK : WHITE;
  const soft = standOut(set('accent-soft') ?? mix(surface, wanted, 0.09), [text], GIVEN, away);
  const note = standOut(set('note') ?? own('note'), [text, wanted], GIVEN, away);
  const accent = standOut(wanted, [...places, soft, note], GIVEN);
  const muted = words('muted', given.text ? mix(text, surface, 0.25) : own('muted'), [...places, soft, note]);
  const exit = set('exit') ?? own('exit');
  const line = (name: Settable, usual: Colour): Colour => standOut(set(name) ?? usual, places, 3);

  const colours: Readonly<Record<string, Colour>> = {
    text,
    muted,
    ground,
    surface,
    border: set('border') ?? mix(surface, text, 0.14),
    edge: line('edge', given.text ? mix(text, surface, 0.4) : own('edge')),
    accent,
    fill,
    'on-accent': standOut(set('on-accent') ?? wordsOn(fill), [fill], GIVEN),
    'accent-soft': soft,
    focus: line('focus', accent),
    note,
    'note-edge': standOut(own('note-edge'), [note, surface], 3),
    exit,
    'on-exit': standOut(wordsOn(exit), [exit], GIVEN),
  };
  const tokens = new Map(Object.entries(colours).map(([name, colour]) => [`--${name}`, toCss(colour)]));
  tokens.set('--background', isPainted ? toCss(ground) : 'transparent');
  // A ground that can be seen as one needs room between its edge and what stands on it.
  if (isPainted && (hasBox || !fits || toCss(ground) !== toCss(below))) tokens.set('--inset', 'var(--box-inset)');
  tokens.set('color-scheme', scheme);
  return tokens;
}

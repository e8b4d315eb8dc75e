/*
 * The arithmetic of colours: what a browser computes becomes numbers, and a colour that does not stand out from its
 * ground is moved until it does.
 */

/** Red, green, blue from 0 to 255, and how opaque from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

export const BLACK: Colour = [0, 0, 0, 1];
export const WHITE: Colour = [255, 255, 255, 1];
/** A ground darker than this has more contrast with white than with black. */
const DARK = 0.18;

/** Reads a colour as a browser computes it, old or new. Undefined for anything else. */
export function parseColour(text: string): Colour | undefined {
  const match = /^(rgba?|color|oklab|oklch|lab|lch)\((?:(srgb-linear|srgb|display-p3) )?([^()]+)\)$/.exec(text);
  if (!match) return undefined;
  const [, kind, space, list = ''] = match;
  const [a = 0, b = 0, c = 0, alpha = 1] = list.split(/[\s,/]+/).map(numberOf);
  if ([a, b, c, alpha].some(Number.isNaN)) return undefined;
  const turn = (c * Math.PI) / 180;
  if (kind === 'oklab') return fromOklab(a, b, c, alpha);
  if (kind === 'oklch') return fromOklab(a, b * Math.cos(turn), b * Math.sin(turn), alpha);
  // A grey as light: contrast asks for no more.
  if (kind === 'lab' || kind === 'lch') {
    const light = a > 8 ? ((a + 16) / 116) ** 3 : a / 903.3;
    return fromLinear(light, light, light, alpha);
  }
  if (kind !== 'color') return [a, b, c, alpha];
  // The wider gamut is taken for the usual one: a hair's breadth in contrast.
  return space === 'srgb-linear' ? fromLinear(a, b, c, alpha) : [clamp(a * 255), clamp(b * 255), clamp(c * 255), alpha];
}

/** How light it is, from 0 to 1, as WCAG 2.2 defines it. */
export function luminance([red, green, blue]: Colour): number {
  const linear = (value: number): number => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

export const isDark = (colour: Colour): boolean => luminance(colour) < DARK;

/** The contrast of two opaque colours, from 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** A colour with a share of another one in it. */
export function mix(colour: Colour, other: Colour, share: number): Colour {
  const at = (index: 0 | 1 | 2): number => Math.round(colour[index] * (1 - share) + other[index] * share);
  return [at(0), at(1), at(2), 1];
}

/** What is seen of a colour that lets its ground through. */
export const over = (top: Colour, ground: Colour): Colour => mix(ground, top, top[3]);

/**
 * The colour itself where it stands out from all others; else the nearest lighter or darker one that does, on the way
 * to white or to black.
 */
export function standOut(colour: Colour, others: readonly Colour[], least: number, towards?: Colour): Colour {
  const weakest = (each: Colour): number => Math.min(...others.map((other) => contrast(each, other)));
  const end = towards ?? (weakest(BLACK) > weakest(WHITE) ? BLACK : WHITE);
  for (let share = 0; share < 1; share += 0.03) {
    const moved = share === 0 ? colour : mix(colour, end, share);
    if (weakest(moved) >= least) return moved;
  }
  return end;
}

/** As a style sheet writes it. */
export const toCss = ([red, green, blue]: Colour): string =>
  `#${[red, green, blue].map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;

/** From `#rgb` or `#rrggbb`. */
export function fromHex(hex: string): Colour {
  const digits = hex.length === 4 ? hex.replace(/[^#]/g, '$&$&') : hex;
  return [1, 3, 5].map((at) => parseInt(digits.slice(at, at + 2), 16)).concat(1) as unknown as Colour;
}

function numberOf(text: string): number {
  if (text === 'none') return 0;
  return text.endsWith('%') ? parseFloat(text) / 100 : Number(text);
}

const clamp = (value: number): number => Math.min(255, Math.max(0, value));

function fromLinear(red: number, green: number, blue: number, alpha: number): Colour {
  const encode = (value: number): number =>
    clamp(255 * (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055));
  return [encode(red), encode(green), encode(blue), alpha];
}

function fromOklab(lightness: number, a: number, b: number, alpha: number): Colour {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return fromLinear(
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
    alpha,
  );
}

/** A version or a part of one with its comparison: `>=1.2`, `~1.2.3`, `^1`, `1.x`, `*`. */
const comparator = /^(<=?|>=?|=|\^|~)?\s*v?(\d{1,9}|[xX*])(?:\.(\d{1,9}|[xX*])(?:\.(\d{1,9}|[xX*]))?)?$/;

type Version = readonly [major: number, minor: number, patch: number];

/** Versions from `low` on, and below `high`. */
interface Span {
  readonly low: Version;
  readonly high: Version;
}

const never = [Infinity, 0, 0] as const;
const first = [0, 0, 0] as const;

/**
 * Whether a released version lies in a range. Source: the ranges of npm's semver, but for the suffixes of
 * pre-releases, which datasets do not have.
 *
 * @returns `undefined` when the text is no such range.
 */
export function inRange(version: string, range: string): boolean | undefined {
  const [major = NaN, minor = NaN, patch = NaN] = version.split('.').map(Number);
  const found: Version = [major, minor, patch];
  const alternatives = range.split('||').map(spansOf);
  if (alternatives.includes(undefined)) return undefined;
  return alternatives.some((spans) =>
    spans!.every(({ low, high }) => compare(low, found) <= 0 && compare(found, high) < 0),
  );
}

/** The spans that all must hold. */
function spansOf(text: string): readonly Span[] | undefined {
  const hyphen = text.trim().split(/\s+-\s+/);
  if (hyphen.length > 2) return undefined;
  if (hyphen.length === 2) {
    const [from, to] = hyphen.map((part) => (/^[\^~<>=]/.test(part) ? undefined : spanOf(part)));
    return from && to ? [{ low: from.low, high: to.high }] : undefined;
  }
  // An operator may stand apart from its version.
  const parts = text
    .trim()
    .replace(/([<>=^~])\s+/g, '$1')
    .split(/\s+/);
  const spans = parts.map((part) => (part === '' ? spanOf('*') : spanOf(part)));
  return spans.includes(undefined) ? undefined : (spans as Span[]);
}

function spanOf(text: string): Span | undefined {
  const match = comparator.exec(text);
  if (!match) return undefined;
  const numbers: number[] = [];
  for (const part of match.slice(2)) {
    if (part === undefined || /^[xX*]$/.test(part)) break;
    numbers.push(Number(part));
  }
  const known = numbers.length;
  const low: Version = [numbers[0] ?? 0, numbers[1] ?? 0, numbers[2] ?? 0];
  const end = bump(low, known); // The first version that the text does not stand for.
  switch (match[1] ?? '=') {
    case '<':
      return { low: first, high: low };
    case '<=':
      return { low: first, high: end };
    case '>':
      return { low: end, high: never };
    case '>=':
      return { low, high: never };
    case '~':
      return { low, high: bump(low, Math.min(known, 2)) };
    case '^': {
      // Whatever is left of the first number above 0 stays.
      const i = numbers.findIndex((number) => number > 0);
      return { low, high: bump(low, i < 0 ? known : i + 1) };
    }
    default:
      return { low, high: end };
  }
}

/** The first version whose leading `count` numbers are higher. */
function bump([major, minor, patch]: Version, count: number): Version {
  return [never, [major + 1, 0, 0], [major, minor + 1, 0], [major, minor, patch + 1]][count] as Version;
}

function compare(a: Version, b: Version): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

/** Red, green and blue from 0 to 255, and how opaque from 0 to 1. */
type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** Reads a computed colour, `rgb(…)` or `rgba(…)`. */
function parse(text: string): Colour {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (text.match(/[\d.]+/g) ?? []).map(Number);
  return text === 'transparent' ? [0, 0, 0, 0] : [red, green, blue, alpha];
}

function over(top: Colour, below: Colour): Colour {
  const mix = (index: 0 | 1 | 2) => top[index] * top[3] + below[index] * (1 - top[3]);
  return [mix(0), mix(1), mix(2), 1];
}

/** The colour behind an element's content: its own ground upon those of all that it stands in. */
export function groundOf(element: Element): Colour {
  const layers: Colour[] = [];
  for (let node: Element | null = element; node; node = parentOf(node)) {
    const layer = parse(getComputedStyle(node).backgroundColor);
    layers.push(layer);
    if (layer[3] === 1) break;
  }
  return layers.reduceRight((below, layer) => over(layer, below), [255, 255, 255, 1] as Colour);
}

/** The parent in the tree that is painted: through slots, and from a shadow root to its host. */
export function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

function luminance([red, green, blue]: Colour): number {
  const [r, g, b] = [red, green, blue].map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The contrast of a computed colour upon the ground of an element, 1 to 21, as WCAG 2.2 defines it. */
export function contrast(colour: string, ground: Element): number {
  const below = groundOf(ground);
  const [one, other] = [luminance(over(parse(colour), below)), luminance(below)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

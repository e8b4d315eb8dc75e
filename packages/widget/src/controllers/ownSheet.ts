import type { LitElement, ReactiveElement } from 'lit';
import { createElement } from '../safety/nativeDocument.js';

/** What the author of a page reads where its policy leaves no styles. */
export const noStyles =
  "This page's Content-Security-Policy keeps this old browser from styling the panel: the links inside it are shown instead. Allow style-src 'unsafe-inline', or leave it so.";

/**
 * Whether the styles of an element apply. Where a policy forbids style sheets in markup, and the browser is too old to
 * construct them (Safari before 16.4, Firefox before 101), nothing can style a shadow tree. Another document takes an
 * element over without its sheets: it gets them anew.
 */
export function hasStyles(host: ReactiveElement): boolean {
  const root = host.renderRoot as ShadowRoot | undefined;
  if (!root || !('CSS' in globalThis)) return true; // a server, or a browser without styles, as tests of apps have
  if (root.adoptedStyleSheets?.length === 0)
    for (const { cssText } of (host.constructor as typeof LitElement).elementStyles as { cssText: string }[])
      constructSheet(root).replaceSync(cssText);
  return Boolean(root.adoptedStyleSheets?.length) || [...root.querySelectorAll('style')].some(({ sheet }) => sheet);
}

/** A rule in a sheet of its own, after all others of an element; no `style` attribute, which policies forbid. */
export function addRule(host: ReactiveElement, selector: string): CSSStyleRule | undefined {
  const root = host.renderRoot as ShadowRoot;
  let sheet: CSSStyleSheet | null;
  try {
    sheet = constructSheet(root);
  } catch {
    const style = createElement('style'); // an old browser
    root.append(style);
    ({ sheet } = style);
  }
  sheet?.insertRule(`${selector} {}`);
  return sheet?.cssRules[0] as CSSStyleRule | undefined;
}

/** A sheet is good for one document only. */
function constructSheet(root: ShadowRoot): CSSStyleSheet {
  const sheet = new root.ownerDocument.defaultView!.CSSStyleSheet();
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return sheet;
}

/** Whether a rule still counts: another document has taken the sheets of an element away. */
export function isInUse({ parentStyleSheet }: CSSStyleRule, { renderRoot }: ReactiveElement): boolean {
  const { adoptedStyleSheets } = renderRoot as Partial<ShadowRoot>;
  return !adoptedStyleSheets || adoptedStyleSheets.includes(parentStyleSheet!);
}

import { LitElementRenderer } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { closestMatch, SafeguardingError, type Catalogue } from '@safeguarding/sdk';
import type { CSSResult } from 'lit';
import { tagName } from '../defineElement.js';
import { SafeguardingResources } from '../panelElement.js';
import type { Messages } from '../locales/messages.js';
import type { PanelAttributes } from '../jsx/PanelAttributes.js';
import { widthRules } from './widthRules.js';

/** What a panel is rendered from. */
export interface RenderOptions {
  /** The opened dataset. */
  readonly catalogue: Catalogue;
  /**
   * Attributes as in HTML: the panel's own, `id` and `class`. Any other name is refused. `lang` says which language the
   * panel speaks, for a server cannot look at the page around it.
   *
   * @default { lang: 'en' }
   */
  readonly attributes?: PanelAttributes & { readonly lang?: string; readonly id?: string; readonly class?: string };
  /** Texts of your own, in place of the panel's. Give the element in the browser the same. */
  readonly strings?: Partial<Messages>;
  /** HTML of your own inside the element, for browsers without declarative shadow trees. It is written as it is. */
  readonly fallback?: string;
}

/**
 * Renders a panel to HTML with a declarative shadow tree, for static sites and servers: the list is on the page before
 * any script, for readers and for search engines. The element takes the place over when its script comes, without a
 * second copy and without a flash, once it has data: embed the same version.
 *
 * Languages beside English are those of `SafeguardingResources.locales`.
 *
 * @throws {SafeguardingError} `invalid-option` for an attribute that the panel does not have, with its `path`; or with
 * the code of the `safeguarding-error` event, when the panel has nothing to show.
 * @example const html = renderPanel({ catalogue: openCatalogue(dataset), attributes: { topics: 'grooming', lang: 'en' } });
 */
export function renderPanel({ catalogue, attributes = {}, strings, fallback = '' }: RenderOptions): string {
  const renderer = new LitElementRenderer(nameOfOwnClass());
  const written: string[] = [];
  for (const [name, value] of Object.entries({ lang: 'en', ...attributes })) {
    checkAttributeName(name);
    if (value === undefined || value === null || value === false) continue;
    const text = value === true ? '' : String(value);
    renderer.setAttribute(name, text);
    written.push(text ? ` ${name}="${escapeHtml(text)}"` : ` ${name}`);
  }
  renderer.setProperty('catalogue', catalogue);
  renderer.setProperty('strings', strings);
  const failures: { code: string; message: string }[] = [];
  renderer.element.addEventListener('safeguarding-error', ({ detail }) => failures.push(detail));
  renderer.connectedCallback();
  const shadow = collectResultSync(
    renderer.renderShadow({
      elementRenderers: [],
      customElementInstanceStack: [renderer],
      customElementHostStack: [renderer],
      eventTargetStack: [renderer.element],
      slotStack: [],
      deferHydration: false,
    })!,
  );
  const [failure] = failures;
  if (failure)
    throw new SafeguardingError(failure.code as ConstructorParameters<typeof SafeguardingError>[0], failure.message);
  // The element draws anew and needs no marks of what stood where.
  const css = SafeguardingResources.elementStyles.map((style) => (style as CSSResult).cssText).join('\n');
  const tree = `${shadow.replace(/<!--\/?lit-[^>]*-->/g, '')}<style>${widthRules(css)}</style>`;
  return `<${tagName}${written.join('')}><template shadowrootmode="open">${tree}</template>${fallback}</${tagName}>`;
}

/** Names are written as they are: one that holds a space or a bracket would be markup. */
function checkAttributeName(name: string): void {
  const known = [...SafeguardingResources.observedAttributes, 'id', 'class'];
  if (known.includes(name)) return;
  const nearest = closestMatch(name, known);
  throw new SafeguardingError(
    'invalid-option',
    `The panel has no attribute ${JSON.stringify(name)}.${nearest ? ` Did you mean "${nearest}"?` : ` It has ${known.join(', ')}.`}`,
    { path: `attributes.${name}` },
  );
}

/**
 * The name under which this copy's own class is registered: that of the tag, or another one where a second copy came
 * first. The renderer knows classes by their names alone.
 */
function nameOfOwnClass(): string {
  let name = tagName;
  while (![undefined, SafeguardingResources].includes(customElements.get(name) as never)) name += '-own';
  if (!customElements.get(name)) customElements.define(name, SafeguardingResources);
  return name;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Writes a text so that HTML takes it for nothing else, between tags and in a quoted attribute. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign]!);
}

import { html, nothing, type TemplateResult } from 'lit';

/** What can be said of a link beside its address. */
export interface LinkOptions {
  readonly name?: string;
  readonly part?: string;
  readonly hreflang?: string;
}

/**
 * A link out of the panel. It opens in the same tab and tells the other site nothing about this page, whose address
 * may say why somebody came. The address must have passed `safeAddress` or `ownAddress`.
 */
export function anonymousLink(
  address: string,
  content: unknown,
  follow: (event: Event) => void,
  { name, part, hreflang }: LinkOptions,
): TemplateResult {
  return html`<a
    href=${address}
    class=${name ?? nothing}
    part=${part ?? nothing}
    hreflang=${hreflang ?? nothing}
    rel="noopener noreferrer"
    referrerpolicy="no-referrer"
    @click=${follow}
    >${content}</a
  >`;
}

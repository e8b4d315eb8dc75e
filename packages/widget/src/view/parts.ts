import { html, noChange, nothing, type TemplateResult } from 'lit';
import { setChildPartValue } from 'lit/directive-helpers.js';
import { Directive, directive, type ChildPart } from 'lit/directive.js';
import { isFramed } from '../safety/nativeDocument.js';
import { own } from '../safety/own.js';
import type { LocalizedText } from '../state/pickLocalized.js';
import type { CardActions } from '../state/viewModel.js';

/** What surrounds every view: its look, its language, and a line by which its width is measured. */
export function frame(
  { look, language, direction }: { readonly look: string; readonly language: string; readonly direction: string },
  content: unknown,
): TemplateResult {
  return html`<div class=${`panel ${look}`.trim()} part="panel" lang=${language} dir=${direction}>
    <i class="ruler"></i>
    <div class="frame">${content}</div>
  </div>`;
}

/** The language and direction of a block of text, where they are not the panel's. */
interface TextMarks {
  readonly language: string | typeof nothing;
  readonly direction: string | typeof nothing;
}

const noMarks: TextMarks = { language: nothing, direction: nothing };

/** What a block with one text of the data carries. */
export const marksOf = ({ language, direction }: LocalizedText, panelLanguage: string): TextMarks =>
  isIn(language, panelLanguage) ? noMarks : { language, direction };

const isIn = (language: string, panelLanguage: string): boolean => language.split('-', 1)[0] === panelLanguage;

/** A heading of a level that is known only at run time. Lit has no dynamic tag names without its unsafe directives. */
export function headingOf(
  level: number,
  name: string,
  part: string,
  content: unknown,
  { language, direction }: TextMarks = noMarks,
): TemplateResult {
  if (level <= 2) return html`<h2 class=${name} part=${part} lang=${language} dir=${direction}>${content}</h2>`;
  if (level === 3) return html`<h3 class=${name} part=${part} lang=${language} dir=${direction}>${content}</h3>`;
  if (level === 4) return html`<h4 class=${name} part=${part} lang=${language} dir=${direction}>${content}</h4>`;
  if (level === 5) return html`<h5 class=${name} part=${part} lang=${language} dir=${direction}>${content}</h5>`;
  return html`<h6 class=${name} part=${part} lang=${language} dir=${direction}>${content}</h6>`;
}

/** A text of the data, marked with its language and direction where they are not the panel's. */
export function localized(text: LocalizedText, panelLanguage: string): TemplateResult | string {
  return isIn(text.language, panelLanguage)
    ? text.text
    : html`<bdi lang=${text.language} dir=${text.direction}>${text.text}</bdi>`;
}

/** A text of the data as a line of its own, which carries its language and direction where they are not the panel's. */
export function textBlock(
  name: string,
  text: LocalizedText,
  panelLanguage: string,
  { part, content = text.text }: { readonly part?: string; readonly content?: unknown } = {},
): TemplateResult {
  const { language, direction } = marksOf(text, panelLanguage);
  return html`<p class=${name} part=${part ?? nothing} lang=${language} dir=${direction}>${content}</p>`;
}

/** A sentence with something in its place that is more than a text, such as an address that has a direction of its own. */
export function filled(sentence: string, values: Readonly<Record<string, unknown>>): TemplateResult {
  return html`${sentence.split(/\{(\w+)\}/).map((each, i) => (i % 2 === 0 ? each : (own(values, each) ?? `{${each}}`)))}`;
}

/** What can be said of a link beside its address. */
export interface LinkOptions {
  readonly name?: string;
  readonly part?: string;
  readonly hreflang?: string;
  readonly target?: string;
}

/** Whether links must open a new tab: in a frame, most sites refuse to be shown. An app for calls or mail needs none. */
export const opensNewTab = (address: string): boolean => isFramed() && /^https?:/.test(address);

/**
 * A link out of the panel. It opens in the same tab, whatever the page's own links do, so that none is left behind for
 * whoever comes next. It tells the other site nothing about this page, whose address may say why a visitor came. The
 * address must have passed `safeUrl` or `authorUrl`.
 */
export function externalLink(
  address: string,
  content: unknown,
  follow: (event: Event) => void,
  { name, part, hreflang, target = opensNewTab(address) ? '_blank' : '_self' }: LinkOptions,
): TemplateResult {
  return html`<a
    href=${address}
    target=${target}
    class=${name ?? nothing}
    part=${part ?? nothing}
    hreflang=${hreflang ?? nothing}
    rel="noopener noreferrer"
    referrerpolicy="no-referrer"
    @click=${follow}
    >${content}</a
  >`;
}

/** A link to a resource, which the page can stop. */
export function resourceLink(
  id: string,
  address: string,
  content: unknown,
  { actions }: { readonly actions: Pick<CardActions, 'open'> },
  options: LinkOptions = {},
): TemplateResult {
  const follow = (event: Event): void => {
    if (!actions.open(id, address)) event.preventDefault();
  };
  return externalLink(address, content, follow, options);
}

type Report = (error: unknown) => unknown;

class RenderWithFallback extends Directive {
  override render(value: unknown, _instead: Report): unknown {
    return value;
  }

  override update(part: ChildPart, [value, instead]: [unknown, Report]): unknown {
    try {
      setChildPartValue(part, value, this);
      return noChange;
    } catch (error) {
      return instead(error);
    }
  }
}

/**
 * Draws what the page has made. Where it fails while it is drawn, after it was made without a fault, the error is
 * handed on and what comes back is drawn instead: the rest of the panel, and the page, must not suffer.
 */
export const renderWithFallback = directive(RenderWithFallback);

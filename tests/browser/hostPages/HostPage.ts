import { until as untilSeen } from '../../../packages/widget/src/testing/clock.js';

type Page = Window & typeof globalThis & { readonly troubles: string[]; readonly warnings: string[] };

/** What a page that takes the panel in is like. */
export interface Plan {
  /** Script that runs before anything else on the page. */
  readonly script?: string;
  readonly css?: string;
  readonly attributes?: string;
  /** Where the drop-in file is; the real one if not given. */
  readonly src?: string;
  /** Tokens of a sandbox; the page is in none if not given. */
  readonly sandbox?: string;
  /** Markup after the panel. */
  readonly after?: string;
}

/** Where the drop-in file is, by its full address: a page without an address has no relative ones. */
export const dropIn = new URL('/host/safeguarding-resources.js', location.origin).href;

const watch = `window.troubles = [];
window.warnings = [];
addEventListener('error', (event) => event.message && troubles.push('error: ' + event.message));
addEventListener('unhandledrejection', (event) => troubles.push('unhandled: ' + event.reason));
console.error = (...words) => void troubles.push('console: ' + words.join(' '));
console.warn = (...words) => void window.warnings.push(words.join(' '));`;

/** A page in a frame that has taken the panel in. */
export class HostPage {
  readonly frame = document.createElement('iframe');

  static async open(plan: Plan): Promise<HostPage> {
    const page = new HostPage();
    const { frame } = page;
    frame.width = '1000';
    frame.height = '800';
    if (plan.sandbox !== undefined) frame.setAttribute('sandbox', plan.sandbox);
    frame.srcdoc = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title>
      <script>${watch}</script><script>${plan.script ?? ''}</script><style>${plan.css ?? ''}</style>
      </head><body><safeguarding-resources ${plan.attributes ?? ''}><a id="fallback" href="https://example.org/">Guidance elsewhere</a></safeguarding-resources>
      ${plan.after ?? ''}<script type="module" src="${plan.src ?? dropIn}"></script></body></html>`;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    document.body.append(frame);
    await loaded;
    return page;
  }

  get window(): Page {
    return this.frame.contentWindow as Page;
  }

  /** Something on the page, whatever the page has named its own. */
  find<Kind extends Element>(selector: string): Kind {
    return Document.prototype.querySelector.call(this.window.document, selector) as Kind;
  }

  get panel(): HTMLElement {
    return this.find<HTMLElement>('safeguarding-resources');
  }

  /** Everything in the panel that matches a selector. */
  all<Kind extends HTMLElement = HTMLElement>(selector: string): Kind[] {
    return [...(this.panel.shadowRoot?.querySelectorAll<Kind>(selector) ?? [])];
  }

  /** Whether the panel is drawn to its end: the list comes before the filters. */
  get isWhole(): boolean {
    return this.all('[part~=card]').length > 0 && this.all('.footer').length > 0;
  }

  get hasFallback(): boolean {
    const { width, height } = this.find('#fallback').getBoundingClientRect();
    return width > 0 && height > 0;
  }

  /** All that the panel says, to be compared with what it says on a bare page. */
  get words(): string {
    return (this.all('[part~=panel]')[0]?.textContent ?? '').replace(/\s+/g, ' ');
  }

  /** Uses the panel as a visitor does; says what does not work. */
  async useIt(): Promise<string[]> {
    const problems: string[] = [];
    if (!(await until(() => this.isWhole)))
      return [
        'no cards',
        `the fallback is ${this.hasFallback ? 'there' : 'gone'}`,
        ...this.window.troubles,
        ...this.window.warnings,
      ];
    if (this.hasFallback) problems.push('the fallback is still there');
    const count = () => this.all('[part~=count]')[0]?.textContent ?? '';
    const before = count();
    const [field] = this.all<HTMLInputElement>('input[type=search]');
    field!.value = 'policy';
    // Made by the document, as old scripts may have replaced the constructor.
    const event = this.window.document.createEvent('Event');
    event.initEvent('input', true, true);
    field!.dispatchEvent(event);
    if (!(await until(() => count() !== before))) problems.push('the search does not answer');
    if (this.all('[part~=card]').length === 0) problems.push('the search finds nothing');
    this.all<HTMLInputElement>('input[type=checkbox]')[0]!.click();
    if (!(await until(() => this.all('[part~=chip]').length === 1))) problems.push('ticking does nothing');
    this.all('[part~=clear]')[0]?.click();
    if (!(await until(() => count() === before))) problems.push('clearing does nothing');
    return problems;
  }

  close(): void {
    this.frame.remove();
  }
}

/** Waits until something is so; false when it never was. */
export function until(look: () => boolean, attempts?: number): Promise<boolean> {
  return untilSeen('it', look, attempts).catch(() => false);
}

/** Room that the page keeps for the exit, at its foot: nothing of it, and nothing with the focus, may end up below. */
const ROOM = `:root:root {
  --safeguarding-exit-room: calc(72px + env(safe-area-inset-bottom, 0px));
  padding-block-end: var(--safeguarding-exit-room);
  scroll-padding-block-end: var(--safeguarding-exit-room);
}
@media print {
  :root:root { padding-block-end: 0; }
}`;

/**
 * Keeps the exit in sight: in the top layer, above every header of the page; else fixed to the window; else, where an
 * ancestor of the page catches what is fixed, above the panel.
 */
export class ExitPlace {
  #bar: HTMLElement | undefined;
  #room: CSSStyleSheet | undefined;

  constructor(private readonly host: { readonly renderRoot: ParentNode }) {}

  /** Puts a bar that has just been drawn into its place. */
  take(): void {
    const bar = this.host.renderRoot.querySelector<HTMLElement>('.exit');
    if (!bar || bar === this.#bar) return;
    this.#bar = bar;
    bar.classList.remove('above');
    try {
      bar.showPopover();
    } catch {
      // An old browser; or one that shows it already.
    }
    bar.classList.toggle('above', isCaught(bar));
    this.#keepRoom();
  }

  leave(): void {
    this.#bar = undefined;
    if (!this.#room) return;
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.#room);
    this.#room = undefined;
  }

  /** A style sheet of the document's own leaves the page's tree alone, and needs no leave of its policy. */
  #keepRoom(): void {
    if (this.#room) return;
    try {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(ROOM);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      this.#room = sheet;
    } catch {
      // A browser of some years ago. Inside the panel the focus stays clear all the same.
    }
  }
}

/** Whether something that is fixed to the window is not where it would be: a transformed ancestor has caught it. */
function isCaught(bar: HTMLElement): boolean {
  const { position, bottom } = getComputedStyle(bar);
  if (position !== 'fixed' || bar.offsetHeight === 0) return false;
  const expected = innerHeight - (parseFloat(bottom) || 0);
  return Math.abs(bar.getBoundingClientRect().bottom - expected) > 40; // There may be a scroll bar below.
}

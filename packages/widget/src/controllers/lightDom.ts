import type { ReactiveController, ReactiveElement } from 'lit';
import { queryAll } from '../safety/nativeDocument.js';

/** What of the page stands inside an element: content systems move it, builders change it, and some take `slot` away. */
export class LightDomWatcher implements ReactiveController {
  #observer: MutationObserver | undefined;

  /**
   * @param onChange Something of the page's own has changed.
   * @param warn Tells the page's author what went wrong.
   */
  constructor(
    private readonly host: ReactiveElement,
    private readonly onChange: () => void,
    private readonly warn: (message: string) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    if (typeof MutationObserver === 'undefined') return; // On a server.
    this.#adopt();
    this.#observer = new MutationObserver((records) => {
      if (records.every((record) => isOurs(record, this.host))) return;
      this.#adopt();
      this.onChange();
    });
    this.#observer.observe(this.host, { childList: true, subtree: true, attributes: true, characterData: true });
    if (document.readyState === 'loading') addEventListener('DOMContentLoaded', this.#findStrays, { once: true });
    else this.#findStrays();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /** Editors that take `slot` away leave `data-slot`. */
  #adopt(): void {
    for (const child of this.host.children) {
      const name = (child as HTMLElement).dataset?.['slot'];
      if (name !== undefined && child.slot !== name) child.slot = name;
    }
  }

  /** A parser ends a paragraph, and the panel in it, where a block begins: what comes after stands outside. */
  readonly #findStrays = (): void => {
    if (!this.host.isConnected) return;
    const page = this.host.getRootNode() as Document | ShadowRoot;
    for (const stray of queryAll(page, '[slot=urgent], a[slot=local]')) {
      const { parentElement: parent } = stray;
      if (!parent || parent.localName.includes('-') || parent.shadowRoot) continue;
      const name = stray.getAttribute('slot')!;
      this.warn(
        `<${stray.localName} slot="${name}"> stands outside of the panel and is not shown in it. Inside a paragraph use <strong slot="urgent"> or <a slot="local">: a block ends the paragraph, and the panel with it.`,
      );
    }
  };
}

/** Whether a change is of the status region, which the panel brings itself, or of the panel's own attributes, which are read elsewhere. */
function isOurs({ type, target, addedNodes, removedNodes }: MutationRecord, host: Element): boolean {
  if (type === 'attributes' && target === host) return true;
  const changed = type === 'childList' ? [...addedNodes, ...removedNodes] : [];
  return isStatus(target) || (changed.length > 0 && changed.every(isStatus));
}

/** Whether a node is the status region, or in it. */
function isStatus(node: Node): boolean {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest('[slot=status]') != null;
}

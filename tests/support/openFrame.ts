/** What a page of tests/browser/pages/ or tests/support/ notes about itself, see watch.js. */
export type WatchedPage = Window & typeof globalThis & { troubles: string[]; warnings: string[] };

/** Opens an address of the test server in a frame. */
export async function openFrame(address: string): Promise<{ page: WatchedPage; close: () => void }> {
  const frame = document.createElement('iframe');
  frame.src = address;
  frame.width = '900';
  frame.height = '700';
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  return { page: frame.contentWindow as WatchedPage, close: () => frame.remove() };
}

/** The cards of the first panel of a page. */
export function cardsOf(page: Window): readonly Element[] {
  const root = page.document.querySelector('safeguarding-resources')?.shadowRoot;
  return [...(root?.querySelectorAll('[part~="card"]') ?? [])];
}

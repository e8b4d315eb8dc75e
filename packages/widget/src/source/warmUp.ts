import { preloadSearch, type Catalogue } from '@safeguarding/sdk';

const warm = new WeakSet<Catalogue>();

/**
 * Has the text index of a catalogue built when the browser has nothing else to do, so that the first letter typed is
 * answered as fast as the second: once a catalogue, in slices that hold nothing up, and never while the page is still
 * loading.
 */
export function warmUp(catalogue: Catalogue): void {
  if (warm.has(catalogue)) return;
  warm.add(catalogue);
  // Ignore failures; the first search will report them.
  const build = (): void => void preloadSearch(catalogue).catch(() => undefined);
  const wait = (): void => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(build);
    else setTimeout(build, 500); // Safari
  };
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true });
}

/**
 * Waits until what has been drawn is on screen. A browser makes no frames for a page in the background: half a second
 * is enough there.
 */
export function afterPaint(): Promise<unknown> {
  return new Promise((resolve) => {
    // A frame's callbacks run before it is painted: it is on screen when the next one begins.
    globalThis.requestAnimationFrame?.(() => requestAnimationFrame(() => setTimeout(resolve)));
    setTimeout(resolve, 500);
  });
}

/** Milliseconds that a store may take: beyond that the network is no slower. */
const longest = 250;

/** What is there in the moment that a store gets, at most a quarter of the budget; undefined where it fails or hangs. */
export async function patience<T>(timeout: number, attempt: () => Promise<T>): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hung = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, Math.min(longest, timeout / 4), undefined);
  });
  try {
    return await Promise.race([attempt().catch(() => undefined), hung]);
  } finally {
    clearTimeout(timer);
  }
}

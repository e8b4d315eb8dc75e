import type { Dataset } from '@safeguarding/data';

/** A pinned dataset: which version, its hash, and where to look for it. */
export interface RemoteSource {
  /** Such as `1.4.0`. */
  readonly version: string;
  /** `sha384-…` of the version's `manifest.json`. */
  readonly integrity: string;
  /** Absolute addresses of folders that hold it, tried in order. */
  readonly bases: readonly string[];
}

interface Load {
  readonly dataset: Promise<Dataset>;
  readonly abort: AbortController;
  waiting: number;
}

const loads = new Map<string, Load>();

/** A load that others may share. */
export interface SharedLoad {
  readonly dataset: Promise<Dataset>;
  /** Leaves it. The request ends when no panel waits for it any more. */
  release(): void;
}

/**
 * Joins the load of a pinned dataset, or starts it: one request a page, however many panels ask.
 * A failed load is forgotten, so that a panel added later tries again.
 */
export function acquireLoad(
  source: RemoteSource,
  start: (source: RemoteSource, signal: AbortSignal) => Promise<Dataset>,
): SharedLoad {
  const key = JSON.stringify([source.version, source.integrity, source.bases]);
  let load = loads.get(key);
  if (!load) {
    const abort = new AbortController();
    const dataset = start(source, abort.signal);
    const forget = () => void (loads.get(key) === load && loads.delete(key));
    load = { dataset, abort, waiting: 0 };
    dataset.catch(forget);
    loads.set(key, load);
  }
  const joined = load;
  joined.waiting += 1;
  let settled = false;
  const settle = () => void (settled = true);
  joined.dataset.then(settle, settle);
  return {
    dataset: joined.dataset,
    release() {
      joined.waiting -= 1;
      if (joined.waiting > 0 || settled) return;
      if (loads.get(key) === joined) loads.delete(key);
      joined.abort.abort();
    },
  };
}

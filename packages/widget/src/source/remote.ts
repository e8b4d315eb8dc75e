import type { Dataset } from '@safeguarding/data';
import { loadDataset } from '@safeguarding/sdk/remote';
import type { RemoteSource } from './RemoteSource.js';

/** Loads a pinned dataset. A file of its own: who embeds the data never pays for it. */
export function loadRemote({ version, integrity, bases }: RemoteSource, signal: AbortSignal): Promise<Dataset> {
  return loadDataset({ version, integrity, sources: bases, signal });
}

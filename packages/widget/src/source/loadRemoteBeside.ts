import { openOnce } from './openOnce.js';
import type { Join } from './loadRemote.js';
import type * as remote from './remote.js';

const file = 'safeguarding-resources.remote.js';

/**
 * Where this script came from. A module and a script of this site know it themselves, through their imports; one from
 * another host, loaded without `crossorigin`, does not. Scripts that were moved or delayed are found by their name.
 */
const script =
  document.currentScript ??
  document.querySelector('script[src*="/safeguarding-resources."],script[src^="safeguarding-resources."]');
const beside = script instanceof HTMLScriptElement && script.src ? new URL(file, script.src).href : `./${file}`;

/** Takes the place of `loadRemote` in the drop-in files: the loader of pinned data is a file beside them. */
export async function loadRemote(): Promise<Join> {
  let loader: typeof remote;
  try {
    loader = (await import(/* @vite-ignore */ beside)) as typeof remote;
  } catch (error) {
    throw new Error(`${beside} did not load, so the data inside the panel is shown. ${String(error)}`);
  }
  return (pin, warn) => loader.joinRemote(pin, warn, openOnce);
}

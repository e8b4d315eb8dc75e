import integrity from 'virtual:remote-integrity';
import { SafeguardingError } from '@safeguarding/sdk';
import { baseUrl, createElement, queryAll } from '../safety/nativeDocument.js';
import { version } from '../version.js';
import type { Remote } from '../source/loadRemote.js';
import { remoteFile, scriptUrl } from './trustedTypes.js';

/** The element that loads the second file, which hands over on it what it brings: no name reaches the page. */
type RemoteScript = HTMLScriptElement & Remote;

/** This script, where it is a classic one. Read past the page: a form field may be called `currentScript`. */
const current: unknown = Reflect.get(Document.prototype, 'currentScript', document);
const script =
  current ?? queryAll(document, 'script[src*="/safeguarding-resources."],script[src^="safeguarding-resources."]')[0];
const own = script instanceof HTMLScriptElement && script.src ? script : undefined;

let loading: Promise<RemoteScript> | undefined;

/**
 * Takes the place of `loadRemote` in the drop-in files: what needs a network is a file beside them. Its hash is
 * known here, so that a page that pins this file by a hash runs nothing else in the second one's place.
 */
export function loadRemote(): Promise<Remote> {
  loading ??= loadScript();
  loading.catch(() => (loading = undefined)); // A panel added later tries again.
  return loading;
}

function loadScript(): Promise<RemoteScript> {
  const address = addressOfRemote();
  const element = createElement('script') as RemoteScript;
  return new Promise<RemoteScript>((resolve, reject) => {
    element.addEventListener('load', () => resolve(element));
    // Browsers do not say which it was.
    element.addEventListener('error', () =>
      reject(
        new SafeguardingError(
          'network',
          `${address} did not load, or is not the file of version ${version}, so neither pinned data nor advisories can be loaded. Put that of the same release there, allow it in the page's script-src, and have another host send Access-Control-Allow-Origin.`,
          { path: address },
        ),
      ),
    );
    element.src = scriptUrl(address);
    element.integrity = integrity;
    element.crossOrigin = 'anonymous';
    if (own?.nonce) element.nonce = own.nonce;
    queryAll(document, 'head')[0]!.append(element);
  }).finally(() => element.remove());
}

/**
 * Beside this script. A module does not know itself here, nor does a script that was moved or delayed: they are found
 * by their name, on the page or among what it has loaded.
 */
function addressOfRemote(): string {
  const loaded = performance
    .getEntriesByType('resource')
    .find(({ name }) => /\/safeguarding-resources(?:\.[\w-]+)?\.js(?:\?|$)/.test(name));
  return new URL(remoteFile, own?.src ?? loaded?.name ?? baseUrl()).href;
}

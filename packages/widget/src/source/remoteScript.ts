import { joinRemote } from './remote.js';

/** The element that has loaded this file: what the file brings is handed over on it, so that no name reaches the page. */
export interface RemoteScript extends HTMLScriptElement {
  joinRemote?: typeof joinRemote;
}

// Read past the page: a form field may be called `currentScript`.
const script = Reflect.get(Document.prototype, 'currentScript', document) as RemoteScript | null;
if (script) script.joinRemote = joinRemote;

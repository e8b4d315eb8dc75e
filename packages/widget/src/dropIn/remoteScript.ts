import type { Remote } from '../source/loadRemote.js';
import { acquireRemote, loadWithdrawals } from '../source/remote.js';

// The second file: `loadRemote` takes it from the element that has loaded it. The element is read past the page, where
// a form may be called `currentScript`.
const script = Reflect.get(Document.prototype, 'currentScript', document) as
  (HTMLScriptElement & { -readonly [Name in keyof Remote]?: Remote[Name] }) | null;
if (script) {
  script.acquireRemote = acquireRemote;
  script.loadWithdrawals = loadWithdrawals;
}

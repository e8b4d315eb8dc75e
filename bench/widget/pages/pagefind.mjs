// Pagefind's components: a field, filters and results. They list nothing by themselves, so the page asks for everything.
import { getInstanceManager } from '@pagefind/component-ui';

const instance = getInstanceManager().getInstance('default');
await customElements.whenDefined('pagefind-results');
instance.triggerSearch(null);
window.bench = { instance };

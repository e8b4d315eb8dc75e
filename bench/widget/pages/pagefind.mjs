// Pagefind's components: a field, filters and results. It lists nothing by itself, so the page asks it for everything.
import { getInstanceManager } from '@pagefind/component-ui';

const manager = getInstanceManager?.();
const instance = manager?.getInstance?.('default');
instance?.triggerSearch?.('');
window.bench = { instance };

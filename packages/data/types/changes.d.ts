import type { Changes } from './index.js';

declare const changes: Changes;
export default changes;

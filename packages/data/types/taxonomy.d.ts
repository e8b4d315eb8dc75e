import type { Taxonomy } from './index.js';

declare const taxonomy: Taxonomy;
export default taxonomy;

import type { Dataset } from './index.js';

declare const catalogue: Dataset;
export default catalogue;

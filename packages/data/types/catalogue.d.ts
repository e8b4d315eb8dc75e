import type { InstalledDataset } from './index.js';

declare const catalogue: InstalledDataset;
export default catalogue;

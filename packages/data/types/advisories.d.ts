import type { Advisories } from './index.js';

declare const advisories: Advisories;
export default advisories;

import type { Gaps } from './index.js';

declare const gaps: Gaps;
export default gaps;

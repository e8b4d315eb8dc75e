import type { Redirects } from './index.js';

declare const redirects: Redirects;
export default redirects;

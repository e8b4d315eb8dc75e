import type { Trust } from './index.js';

declare const trust: Trust;
export default trust;

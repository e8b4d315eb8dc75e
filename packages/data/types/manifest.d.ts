import type { Manifest } from './index.js';

declare const manifest: Manifest;
export default manifest;

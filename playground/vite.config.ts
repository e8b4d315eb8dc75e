import { defaultClientConditions, defineConfig } from 'vite';
import { unpackRelease } from '../scripts/unpackRelease.mjs';

unpackRelease();

/** `npm run dev`: the panel from its sources, so that a changed template is on the screen as soon as it is saved. */
export default defineConfig({
  appType: 'mpa',
  resolve: { conditions: ['@safeguarding/source', ...defaultClientConditions] },
  server: { host: '127.0.0.1' },
  clearScreen: false,
});

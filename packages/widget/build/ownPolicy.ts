import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const find = 'e=s?s.createPolicy("lit-html",{createHTML:t=>t}):void 0';
const policy = fileURLToPath(new URL('../src/dropIn/trustedTypes.ts', import.meta.url));

/**
 * Gives Lit a Trusted Types policy of our own, see `createPolicy`. The text has to be in Lit exactly once, or the build
 * fails.
 */
export function ownPolicy(): Plugin {
  return {
    name: 'own-policy',
    transform(code, id) {
      if (!id.replaceAll('\\', '/').endsWith('/lit-html/lit-html.js')) return undefined;
      if (code.split(find).length !== 2) throw new Error(`lit-html has changed: "${find}" is not there once.`);
      const patched = code.replace(find, 'e=createOwnPolicy()');
      return { code: `import{createPolicy as createOwnPolicy}from${JSON.stringify(policy)};${patched}`, map: null };
    },
  };
}

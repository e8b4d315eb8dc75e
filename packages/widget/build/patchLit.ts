import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** What is taken out of Lit, file by file: each text has to be there exactly once, or the build fails. */
const patches: Readonly<Record<string, readonly (readonly [find: string, put: string])[]>> = {
  'lit-html/lit-html.js': [
    // See `createPolicy`.
    ['e=s?s.createPolicy("lit-html",{createHTML:t=>t}):void 0', 'e=createOwnPolicy()'],
    // Hooks for browsers without shadow trees, and a list of versions for warnings that only the development build has.
    [',B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");', ';'],
  ],
  '@lit/reactive-element/reactive-element.js': [
    // Of decorators, which the panel does not use. A page that froze `Symbol` would stop here.
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
    [
      'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
      '',
    ],
    [',p=a.reactiveElementPolyfillSupport', ''],
    [',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")', ''],
  ],
  '@lit/reactive-element/css-tag.js': [['(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&', '']],
  'lit-element/lit-element.js': [
    [',s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i});', ';'],
    ['(s.litElementVersions??=[]).push("4.2.2");', ''],
  ],
};

/** Fits Lit into the drop-in files: a Trusted Types policy of our own, no globals, and nothing that never runs. */
export function patchLit(): Plugin {
  return {
    name: 'patch-lit',
    transform(code, id) {
      const name = Object.keys(patches).find((each) => id.replaceAll('\\', '/').endsWith(`/${each}`));
      if (!name) return undefined;
      let patched = code;
      for (const [find, put] of patches[name]!) {
        if (patched.split(find).length !== 2) throw new Error(`${name} has changed: "${find}" is not there once.`);
        patched = patched.replace(find, () => put);
      }
      const policy = JSON.stringify(fileURLToPath(new URL('../src/dropIn/trustedTypes.ts', import.meta.url)));
      const head = patched.includes('createOwnPolicy') ? `import{createPolicy as createOwnPolicy}from${policy};` : '';
      return { code: head + patched, map: null };
    },
  };
}

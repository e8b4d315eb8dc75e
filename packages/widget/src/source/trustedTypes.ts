import { tagName } from '../defineElement.js';

/** As much of the Trusted Types API as is used; TypeScript does not know it yet. */
interface Policies {
  createPolicy(name: string, rules: { createHTML: (html: string) => string }): { createHTML(html: string): unknown };
}

/** The name that a `trusted-types` list has to allow. */
export const policyName = 'safeguarding-resources';

let refused = false;

/**
 * Takes the place of Lit's own policy in the drop-in files. Lit's is called `lit-html`: a page that has a Lit of its
 * own would refuse the second policy of that name, and whichever came second would not start. Ours has its own name,
 * and a page that does not allow it only misses the panel.
 */
export function createPolicy(): ReturnType<Policies['createPolicy']> | undefined {
  // Another copy came first and has the policy; this one will make no templates.
  if (customElements.get(tagName)) return undefined;
  try {
    return (globalThis as { trustedTypes?: Policies }).trustedTypes?.createPolicy(policyName, {
      createHTML: (html) => html,
    });
  } catch {
    refused = true;
    return undefined;
  }
}

/** Whether Lit can make templates here: a list of policies matters only where Trusted Types are required as well. */
export function canMakeTemplates(): boolean {
  if (!refused) return true;
  try {
    document.createElement('template').innerHTML = '<p>';
    return true;
  } catch {
    return false;
  }
}

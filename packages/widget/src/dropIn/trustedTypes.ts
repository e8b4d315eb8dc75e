import { tagName } from '../defineElement.js';
import { createElement } from '../safety/nativeDocument.js';

/** As much of the Trusted Types API as is used; TypeScript does not know it yet. */
interface Policy {
  createHTML(html: string): unknown;
  createScriptURL(url: string): unknown;
}
interface Policies {
  createPolicy(name: string, rules: Readonly<Record<keyof Policy, (text: string) => string>>): Policy;
}

/** The name that a `trusted-types` list has to allow. */
export const policyName = 'safeguarding-resources';

/** The one script that the policy lets this one load. */
export const remoteFile = 'safeguarding-resources.remote.js';

let refused = false;
let policy: Policy | undefined;

/**
 * Takes the place of Lit's own policy in the drop-in files. Lit's is called `lit-html`: a page that has a Lit of its
 * own would refuse the second policy of that name, and whichever came second would not start. Ours has its own name,
 * and a page that does not allow it only misses the panel.
 */
export function createPolicy(): Pick<Policy, 'createHTML'> | undefined {
  // Another copy came first and has the policy; this one will make no templates.
  if (customElements.get(tagName)) return undefined;
  try {
    policy = (globalThis as { trustedTypes?: Policies }).trustedTypes?.createPolicy(policyName, {
      createHTML: (html) => html,
      createScriptURL: (url) => {
        if (new URL(url).pathname.endsWith(`/${remoteFile}`)) return url;
        throw new TypeError(`The policy ${policyName} is for ${remoteFile} alone.`);
      },
    });
  } catch {
    refused = true;
  }
  return policy;
}

/** An address as the `src` of a script takes it, also where Trusted Types are required. */
export function scriptUrl(url: string): string {
  return (policy?.createScriptURL(url) ?? url) as string;
}

/** Whether Lit can make templates here: a list of policies matters only where Trusted Types are required as well. */
export function canMakeTemplates(): boolean {
  if (!refused) return true;
  try {
    createElement('template').innerHTML = '<p>';
    return true;
  } catch {
    return false;
  }
}

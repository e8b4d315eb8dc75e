import type { SafeguardingResources } from './element/SafeguardingResources.js';

/** The name of the element. */
export const tagName = 'safeguarding-resources';

/**
 * Gives the element its name, unless another copy came first: defining a name twice throws and would take the whole
 * script down. A second copy does nothing, and says so where it is of another version. Does nothing in Node.
 */
export function defineElement(element: typeof SafeguardingResources): void {
  const registry = globalThis.customElements;
  const first = registry?.get(tagName) as Partial<typeof SafeguardingResources> | undefined;
  if (!first) registry?.define(tagName, element);
  else if (first !== element && first.version !== element.version)
    console.warn(
      `<${tagName}> is already there in version ${first.version ?? 'unknown'}; this copy, version ${element.version}, stands back.`,
    );
}

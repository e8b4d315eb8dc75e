/** The name of the panel. */
export const tagName = 'safeguarding-resources';
/** The name of a single card. */
export const cardTagName = 'safeguarding-resource';

/** The class of an element, with the version of its package. */
export type ElementClass = CustomElementConstructor & { readonly version: string };

/**
 * Gives an element its name, unless another copy came first: defining a name twice throws and would take the whole
 * script down. A second copy does nothing, and says so where it is of another version. Does nothing in Node.
 */
export function defineElement(element: ElementClass, name = tagName): void {
  const registry = globalThis.customElements;
  const first = registry?.get(name) as Partial<ElementClass> | undefined;
  if (!first) registry?.define(name, element);
  else if (first !== element && first.version !== element.version)
    console.warn(
      `<${name}> is already there in version ${first.version ?? 'unknown'}; this copy, version ${element.version}, stands back.`,
    );
}

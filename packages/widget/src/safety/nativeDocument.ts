/*
 * The document's own functions and values. On `document` itself a form, an image or a frame of the page can hide each
 * of them by its name: after `<form name="createElement">`, `document.createElement` is that form.
 */

/** Makes an element, whatever the page has named its own. */
export function createElement<Name extends keyof HTMLElementTagNameMap>(name: Name): HTMLElementTagNameMap[Name] {
  return Document.prototype.createElement.call(document, name) as HTMLElementTagNameMap[Name];
}

/** Finds what matches a selector, in the document or in a part of it. */
export function queryAll<Kind extends Element>(root: ParentNode, selector: string): NodeListOf<Kind> {
  const own = root === document ? Document.prototype : root;
  return own.querySelectorAll.call(root, selector) as NodeListOf<Kind>;
}

/** Copies a node of a template into this document, custom elements included. */
export function importNode<Kind extends Node>(node: Kind, deep?: boolean): Kind {
  return Document.prototype.importNode.call(document, node, deep) as Kind;
}

/** What addresses without a host are relative to; undefined on a server. */
export function baseUrl(): string | undefined {
  // Asked of the root element: some browsers without a screen know it of elements alone.
  const root = ownValue(globalThis.Document?.prototype, 'documentElement');
  return ownValue(globalThis.Node?.prototype, 'baseURI', root) as string | undefined;
}

/** Whether the page is shown inside another one. */
export function isFramed(): boolean {
  return globalThis.top !== globalThis.self; // A server has neither.
}

function ownValue(prototype: object | undefined, name: string, of?: unknown): unknown {
  return prototype && Reflect.get(prototype, name, of ?? document);
}

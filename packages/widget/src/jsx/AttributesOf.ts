import type { LitElement } from 'lit';

/** `pageSize` as `page-size`. */
type Kebab<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}`
  : Name;

/** What a panel does and tells, beside what it takes. */
type Behaviour = 'ready' | 'results' | 'chosen' | 'setFilters' | 'clear' | 'focusSearch' | 'focusResults' | 'showMore';

/** The names of what an element takes beside what every element of HTML does. */
export type OptionOf<Element extends LitElement> = Exclude<keyof Element, keyof LitElement | Behaviour>;

/**
 * The attributes of an element, as one writes them in HTML. What a page sets as a property only, such as `catalogue`,
 * is not among them.
 */
export type AttributesOf<Element extends LitElement> = {
  [
    Name in OptionOf<Element> & string as Element[Name] extends string | number | boolean
      ? Name extends 'datasetVersion'
        ? 'dataset'
        : Kebab<Name>
      : never
  ]?: Element[Name] extends boolean ? boolean : Element[Name] | string;
};

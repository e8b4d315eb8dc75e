import type { LitElement } from 'lit';
import type { PanelOptions } from '../element/PanelOptions.js';

/** `pageSize` as `page-size`. */
type Kebab<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}`
  : Name;

type Option = Exclude<keyof PanelOptions, keyof LitElement>;

/**
 * The attributes of `<safeguarding-resources>`, as one writes them in HTML. What a page sets as a property only, such
 * as `catalogue`, is not among them.
 */
export type PanelAttributes = {
  [
    Name in Option as PanelOptions[Name] extends string | number | boolean
      ? Name extends 'datasetVersion'
        ? 'dataset'
        : Kebab<Name>
      : never
  ]?: PanelOptions[Name] extends boolean ? boolean : PanelOptions[Name] | string;
};

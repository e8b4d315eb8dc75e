import type { LitElement } from 'lit';
import type { AttributesOf, OptionOf } from './AttributesOf.js';

/** What JSX takes on an element: its attributes, and its properties for frameworks that set them. */
export type PropertiesOf<Element extends LitElement> = AttributesOf<Element> &
  Partial<Pick<Element, OptionOf<Element>>>;

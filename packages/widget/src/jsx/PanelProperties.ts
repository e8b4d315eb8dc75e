import type { LitElement } from 'lit';
import type { PanelOptions } from '../element/PanelOptions.js';
import type { PanelAttributes } from './PanelAttributes.js';

/** What JSX takes on `<safeguarding-resources>`: its attributes, and its properties for frameworks that set them. */
export type PanelProperties = PanelAttributes &
  Partial<Pick<PanelOptions, Exclude<keyof PanelOptions, keyof LitElement>>>;

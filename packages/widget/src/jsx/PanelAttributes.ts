import type { PanelOptions } from '../element/PanelOptions.js';
import type { AttributesOf } from './AttributesOf.js';

/** The attributes of `<safeguarding-resources>`. */
export type PanelAttributes = AttributesOf<PanelOptions>;

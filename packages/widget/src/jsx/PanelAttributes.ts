import type { SafeguardingResources } from '../panelElement.js';
import type { AttributesOf } from './AttributesOf.js';

/** The attributes of `<safeguarding-resources>`. */
export type PanelAttributes = AttributesOf<SafeguardingResources>;

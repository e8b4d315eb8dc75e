export { renderPanel, type RenderOptions } from './renderPanel.js';
export { renderJsonLd } from './renderJsonLd.js';
export { SafeguardingResources } from '../panelElement.js';

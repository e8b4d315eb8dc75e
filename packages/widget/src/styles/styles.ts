import { base } from './base.js';
import { cards } from './cards.js';
import { chips } from './chips.js';
import { controls } from './controls.js';
import { extras } from './extras.js';
import { facets } from './facets.js';
import { host } from './host.js';
import { layout } from './layout.js';
import { media } from './media.js';
import { tokens } from './tokens.js';

/** The panel's stylesheets, as constructable ones: they apply under `style-src 'none'` too. */
export const styles = [host, tokens, base, layout, controls, facets, chips, cards, extras, media];

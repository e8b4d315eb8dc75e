import { base } from './base.js';
import { cards } from './cards.js';
import { controls } from './controls.js';
import { extras } from './extras.js';
import { facets } from './facets.js';
import { layout } from './layout.js';
import { media } from './media.js';
import { tokens } from './tokens.js';

/** The panel's stylesheets, as constructable ones: they apply under `style-src 'none'` too. */
export const styles = [base, tokens, layout, controls, facets, cards, extras, media];

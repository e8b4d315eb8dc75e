import { base } from './base.js';
import { cards } from './cards.js';
import { compact } from './compact.js';
import { controls } from './controls.js';
import { exit } from './exit.js';
import { features } from './features.js';
import { facets } from './facets.js';
import { help } from './help.js';
import { layout } from './layout.js';
import { preferences } from './preferences.js';
import { tokens } from './tokens.js';

/** The panel's stylesheets, as constructable ones: they apply under `style-src 'none'` too. */
export const styles = [base, tokens, layout, controls, facets, cards, compact, help, features, exit, preferences];

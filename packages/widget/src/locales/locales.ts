import { ar } from './ar.js';
import { en } from './en.js';
import { fr } from './fr.js';
import type { Messages } from './messages.js';

/** The panel's own languages. */
export const locales: Readonly<Record<string, Messages>> = { en, fr, ar };

import { ar } from './ar.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import type { Messages } from './messages.js';
import { pt } from './pt.js';
import { ru } from './ru.js';
import { zhHans } from './zh-Hans.js';

/**
 * Every language that the panel can speak, by its BCP 47 tag. A page that knows its languages takes those files alone.
 *
 * @example SafeguardingResources.locales = locales;
 */
export const locales = { en, ar, es, fr, pt, ru, 'zh-Hans': zhHans } as const satisfies Readonly<
  Record<string, Messages>
>;

import { ar } from './ar.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import type { LanguageRules } from './LanguageRules.js';
import { pt } from './pt.js';
import { ru } from './ru.js';
import { zh } from './zh.js';

/** What the search knows of languages, by their first subtags. Words of other languages are compared as they are. */
export const languageRules: Readonly<Record<string, LanguageRules>> = { ar, en, es, fr, pt, ru, zh };

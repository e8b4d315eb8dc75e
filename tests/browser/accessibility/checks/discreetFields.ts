import type { Check } from '../Check.js';
import { inside, which } from '../parts.js';

/** No field hands its words to a form, to the browser's memory of entries or to a spelling service. */
export const discreetFields: Check = (panel) =>
  (inside(panel, 'input:not([readonly]), select, textarea') as HTMLInputElement[]).flatMap((field) => {
    const problems = [];
    if (field.getAttribute('name')) problems.push(`has a name: ${which(field)}`);
    if (field.form) problems.push(`belongs to a form: ${which(field)}`);
    if (field.type === 'search' || field.type === 'text') {
      if (field.autocomplete !== 'off') problems.push(`is remembered by the browser: ${which(field)}`);
      if (field.spellcheck) problems.push(`may be sent to a spelling service: ${which(field)}`);
    }
    return problems;
  });

import { parseJson } from '../json/parseJson.js';

/** Changes the value of a record's text; returns the same text where nothing changed or it is not clean JSON. */
export function editText(text: string, edit: (value: unknown) => unknown): string {
  const { value, problems } = parseJson(text);
  if (problems.length > 0) return text;
  const edited = edit(value);
  // `record-format` fixes last and puts the fields in order.
  return JSON.stringify(edited) === JSON.stringify(value) ? text : `${JSON.stringify(edited, null, 2)}\n`;
}

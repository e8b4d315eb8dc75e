import { parseJson } from '../../json/parseJson.js';
import { allFiles } from '../../records/Records.js';
import { canonicalText } from '../../records/canonicalText.js';
import { defineRule } from '../Rule.js';

/** Equal records look equal, so that a change shows only what changed. */
export const recordFormat = defineRule({
  name: 'record-format',
  description: 'Fields are in the order of the schema, indented by two spaces, with one line break at the end.',
  check: (records) => {
    const unreadable = new Set(records.findings.map(({ file }) => file));
    return allFiles(records)
      .filter(({ file, raw, text }) => {
        // The file was read without a fault, so that the plain parser reads it too.
        return raw !== undefined && !unreadable.has(file) && canonicalText(JSON.parse(text), file) !== text;
      })
      .map(({ file }) => ({
        file,
        path: '',
        message: 'The fields are not in order, or the indentation is wrong.',
        expected: 'fields in the order of the schema, two spaces a level, one line break at the end',
        fix: 'Run "safeguarding-data check --fix".',
      }));
  },
  fix: format,
});

function format(text: string, file: string): string {
  const { value, problems } = parseJson(text);
  return problems.length > 0 ? text : canonicalText(value, file);
}

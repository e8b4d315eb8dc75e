import { getField } from '../../json/getField.js';
import { defineRule } from '../Rule.js';

/** No label of the origin listing is lost. */
export const unmappedLabel = defineRule({
  name: 'unmapped-label',
  description: 'Every label of the origin listing is mapped in source-labels.json.',
  check: ({ resources, sourceLabels }) => {
    return resources.flatMap(({ file, raw }) => {
      const labels = getField(raw, 'sourceLabels');
      if (!Array.isArray(labels)) return [];
      return labels.flatMap((label: unknown, index) => {
        if (typeof label !== 'string' || getField(sourceLabels.raw, label) !== undefined) return [];
        return [
          {
            file,
            path: `sourceLabels[${index}]`,
            message: `The label "${label}" is not in source-labels.json.`,
            expected: 'a label that is mapped',
            fix: `Add "${label}" to records/source-labels.json with what it became, such as ["topic:csam"].`,
          },
        ];
      });
    });
  },
});

import { expect, test } from 'vitest';
import { insertPart } from './insertPart.js';

const changelog = '# @safeguarding/data\n\n## 1.1.0\n\n### Minor Changes\n\n- Words.\n\n## 1.0.0\n\n- First.\n';

test('stands at the end of what is said about its version', () => {
  expect(insertPart(changelog, '1.1.0', 'Part.')).toBe(
    '# @safeguarding/data\n\n## 1.1.0\n\n### Minor Changes\n\n- Words.\n\n### Data\n\nPart.\n\n## 1.0.0\n\n- First.\n',
  );
});

test('takes the place of an earlier part', () => {
  const once = insertPart(changelog, '1.1.0', 'Part.');
  expect(insertPart(once, '1.1.0', 'Part.')).toBe(once);
});

test('a version without words of its own comes first, in a changelog that need not exist', () => {
  expect(insertPart('', '1.0.0', 'Part.')).toBe('# @safeguarding/data\n\n## 1.0.0\n\n### Data\n\nPart.\n');
  expect(insertPart(changelog, '1.2.0', 'Part.')).toMatch(
    /^# @safeguarding\/data\n\n## 1\.2\.0\n\n### Data\n\nPart\.\n\n## 1\.1\.0/,
  );
});

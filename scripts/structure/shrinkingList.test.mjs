import { describe, expect, it } from 'vitest';
import { compareLists, shrinkList } from './shrinkingList.mjs';

const unmoved = (path) => path;

describe('a list that only shrinks', () => {
  it('tells what is new from what is cured', () => {
    expect(compareLists(['a', 'b'], ['b', 'c'])).toEqual({ added: ['a'], cured: ['c'] });
    expect(compareLists(['a'], ['a'])).toEqual({ added: [], cured: [] });
  });

  it('takes off what is cured and never takes in what is new', () => {
    expect(shrinkList(['a', 'b'], ['b', 'c'], unmoved)).toEqual(['b']);
  });

  it('follows a file that was moved, in every place of a line', () => {
    const newPath = (path) => ({ 'old/a.ts': 'new/a.ts' })[path] ?? path;
    expect(shrinkList(['new/a.ts → b.ts', 'new/c.ts'], ['old/a.ts → b.ts'], newPath)).toEqual(['new/a.ts → b.ts']);
  });
});

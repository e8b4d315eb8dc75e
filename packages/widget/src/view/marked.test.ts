import { expect } from '@esm-bundle/chai';
import { render } from 'lit';
import { marked } from './marked.js';

const drawn = (text: string, of: string, ranges: readonly (readonly [number, number])[]): string => {
  const place = document.createElement('p');
  render(marked(text, { text: of, language: 'en', ranges }), place);
  return place.innerHTML.replace(/<!--.*?-->/g, '');
};

describe('the words of a text that answer what was typed', () => {
  it('are marked where they stand, and nothing else changes', () => {
    const text = 'Online safety, safely <b>';
    expect(drawn(text, text, [[7, 13], [15, 19]])).to.equal('Online <mark>safety</mark>, <mark>safe</mark>ly &lt;b&gt;'); // prettier-ignore
  });

  it('are not marked where there are none, or in another text', () => {
    expect(drawn('Safe', 'Safe', [])).to.equal('Safe');
    expect(drawn('Safe', 'S\u202Eafe', [[0, 2]])).to.equal('Safe');
  });
});

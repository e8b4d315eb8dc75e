import { expect } from '@esm-bundle/chai';
import { minify } from '../../build/minifyTemplates.js';

describe('minify', () => {
  it('takes white space and comments out of css, and keeps what it separates', () => {
    expect(
      minify('css`\n  .a > .b,\n  .c {\n    /* why */\n    width: calc(1px + 2px);\n    margin: 0 auto;\n  }\n`'),
    ).to.equal('css`.a>.b,.c{width:calc(1px + 2px);margin:0 auto}`');
  });

  it('joins the lines of html, and keeps spaces between words and bindings', () => {
    expect(minify('html`\n  <p>\n    ${a} and ${b}\n  </p>\n`')).to.equal('html`<p> ${a} and ${b} </p>`');
  });

  it('leaves other templates alone', () => {
    expect(minify('text`a\n  b`')).to.equal('text`a\n  b`');
  });
});

import { expect } from '@esm-bundle/chai';
import { minify } from '../../build/minifyTemplates.js';

describe('minify', () => {
  it('takes white space and comments out of css, and keeps what it separates', () => {
    expect(
      minify('css`\n  .a > .b,\n  .c {\n    /* why */\n    width: calc(1px + 2px);\n    margin: 0 auto;\n  }\n`'),
    ).to.equal('css`.a>.b,.c{width:calc(1px + 2px);margin:0 auto}`');
  });

  it('joins the lines of html, and keeps spaces between words and bindings', () => {
    expect(minify('html`\n  <p>\n    ${a} and ${b}\n  </p>\n`')).to.equal('html`<p> ${a} and ${b}`');
  });

  it('keeps the tags that close a template for those who write one after the other', () => {
    expect(minify('html`\n  <p>\n    ${html`\n<b>a</b>\n`}\n  </p>\n`', true)).to.equal(
      'html`<p> ${html`<b>a</b>`} </p>`',
    );
  });

  it('goes into the templates inside a template', () => {
    expect(
      minify(
        'html`\n  <ul class="a">\n    ${b.map((c) => html`\n  <li id="d e">${{ \'}\': c }[\'}\']}</li>\n`)}\n  </ul>\n  <i>${f}</i>\n`',
      ),
    ).to.equal("html`<ul class=a> ${b.map((c) => html`<li id=\"d e\">${{ '}': c }['}']}`)} </ul><i>${f}`");
  });

  it('leaves other templates alone', () => {
    expect(minify('text`a\n  b`')).to.equal('text`a\n  b`');
  });
});

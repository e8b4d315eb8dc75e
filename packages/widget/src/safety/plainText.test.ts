import { expect } from '@esm-bundle/chai';
import { plainText } from './plainText.js';

describe('plainText', () => {
  it('takes out every character that turns or hides text', () => {
    for (const code of [
      0x061c, 0x200b, 0x200e, 0x200f, 0x202a, 0x202e, 0x2060, 0x2066, 0x2069, 0xfeff, 0x0000, 0x0007, 0x001b, 0x007f,
      0x009b, 0x00ad, 0x034f, 0x115f, 0x1160, 0x17b4, 0x180e, 0x206a, 0x3164, 0xffa0, 0xfff9, 0xfffb, 0xe0001, 0xe0041,
    ]) {
      expect(plainText(`a${String.fromCodePoint(code)}b`), code.toString(16)).to.equal('ab');
    }
  });

  it('keeps the joiners that Persian and emoji need', () => {
    for (const text of ['می\u200Cخواهم', '👩\u200D🏫', '❤\uFE0F', 'two\nlines\tand more'])
      expect(plainText(text)).to.equal(text);
  });

  it('makes nothing of what is no text', () => {
    expect(plainText(undefined)).to.equal('');
    expect(plainText({})).to.equal('');
  });
});

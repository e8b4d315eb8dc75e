import { expect } from '@esm-bundle/chai';
import { plainText } from './plainText.js';

describe('plainText', () => {
  it('takes out every character that turns or hides text', () => {
    for (const code of [
      0x061c, 0x200b, 0x200e, 0x200f, 0x202a, 0x202e, 0x2060, 0x2066, 0x2069, 0xfeff, 0x0000, 0x0007,
    ]) {
      expect(plainText(`a${String.fromCharCode(code)}b`)).to.equal('ab');
    }
  });

  it('keeps the joiners that Persian and emoji need', () => {
    expect(plainText('می\u200Cخواهم')).to.equal('می\u200Cخواهم');
  });

  it('makes nothing of what is no text', () => {
    expect(plainText(undefined)).to.equal('');
    expect(plainText({})).to.equal('');
  });
});

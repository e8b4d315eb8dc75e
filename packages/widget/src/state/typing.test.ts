import { expect } from '@esm-bundle/chai';
import { isSearchable, isUnfinished } from './typing.js';

describe('what is typed', () => {
  it('is searched for from two letters on, and from one of Chinese, Japanese and Korean', () => {
    for (const text of ['ab', 'a b', 'आप', 'मा', 'ещ', '网', 'か', 'カ', '한', '42'])
      expect([text, isSearchable(text)]).to.deep.equal([text, true]);
    for (const text of ['', ' ', 'a', ' я ', 'س', '7', '?!', '❤️'])
      expect([text, isSearchable(text)]).to.deep.equal([text, false]);
  });

  it('waits while it is composed', () => {
    const mac = 'Macintosh';
    expect(isUnfinished({ isComposing: true }, 'wang', ['en'], mac)).to.equal(true);
    expect(isUnfinished({ isComposing: false }, 'wang', ['zh'], mac)).to.equal(false);
    expect(isUnfinished({}, 'wang', ['zh'], mac)).to.equal(false);
  });

  it('is read as it comes on Android, where every word is composed, unless it may become other letters', () => {
    const android = 'Mozilla/5.0 (Linux; Android 10; K)';
    expect(isUnfinished({ isComposing: true }, 'groom', ['en-GB', 'fr'], android)).to.equal(false);
    for (const languages of [['en', 'zh-CN'], ['ja'], ['ko-KR']])
      expect(isUnfinished({ isComposing: true }, 'wang', languages, android)).to.equal(true);
    expect(isUnfinished({ isComposing: true }, 'かn', ['en'], android)).to.equal(true);
  });
});

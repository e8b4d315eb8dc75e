import { groupsOf, type LanguageRules, wordsOf } from './LanguageRules.js';

/** How Chinese is read: in pairs of characters, so a stop word is a character, and a pair of two of them tells nothing. */
export const zh: LanguageRules = {
  stopWords: new Set(
    '的了是我在有他她它你您们这那哪吗呢吧啊呀和与或及也都就还又很太更最没不个一着过得地为以于从到对把被让给跟向要会能可该怎么什样办谁请自己',
  ),
  firstPerson: wordsOf('我'),
  textWords: wordsOf(`
    法律 法规 立法 公约 条约 政策 指令 协议 研究 统计 标准 指南 模板
  `),
  synonyms: groupsOf(`
  `),
};

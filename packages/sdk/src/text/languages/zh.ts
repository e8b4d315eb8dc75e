import { groupsOf, type LanguageRules, wordsOf } from './LanguageRules.js';

/** How Chinese is read: in pairs of characters, so a stop word is a character, and a pair of two of them tells nothing. */
export const zh: LanguageRules = {
  stopWords: /* @__PURE__ */ new Set(
    '的了是我在有他她它你您们这那哪吗呢吧啊呀和与或及也都就还又很太更最没不个一着过得地为以于从到对把被让给跟向要会能可该怎么什样办谁请自己',
  ),
  needWords: /* @__PURE__ */ wordsOf(`不 没 被 我 自 己`),
  negations: /* @__PURE__ */ wordsOf(`不 没`),
  howTo: ['怎么', '如何', '怎样'],
  firstPerson: /* @__PURE__ */ wordsOf('我 俺 自己'),
  textWords: /* @__PURE__ */ wordsOf(`
    法律 法规 立法 公约 条约 政策 指令 协议 研究 统计 标准 指南 模板 教案 论文 条例 制度
  `),
  forWhom: /[给为供向].{2}$/,
  mediaWords: /* @__PURE__ */ wordsOf(`电影 歌词 小说 电视剧 歌曲 作文`),
  synonyms: /* @__PURE__ */ groupsOf(`
    爸爸 我爸 父亲 老爸 我爹 爸比
    妈妈 我妈 母亲 老妈 我娘 妈咪
    继父 后爸 后爹 养父
    继母 后妈 后娘 养母
    爷爷 外公 姥爷 阿公
    奶奶 外婆 姥姥 阿嬷 阿婆
    舅舅 伯伯 大伯 姑父 姑丈 姨父 姨夫 姐夫 堂哥 表哥 表弟 堂弟
    爸妈 父母 双亲
    孩子 儿子 女儿 闺女 小孩 宝宝 娃娃
    老公 丈夫
    老婆 妻子 太太
    男友 男朋 女友 女朋 对象
    前任 前男 前女
    朋友 闺蜜 好友 死党 哥们 室友 舍友
    同学 同桌
    老师 教师
    耳光 巴掌
    打我 揍我 扇我 踢我 抽我 踹我
    摸我 碰我
    被打 挨打 被揍
    家暴 打骂 毒打
    强奸 性侵 强暴 侵犯 猥亵 迷奸
    裸照 果照 密照 雅照 私照 艳照
    照片 相片 图片
    泄露 外流 曝光 传播 流出 外传 外泄 疯传
    威胁 敲诈 勒索 要挟 恐吓
    欺负 霸凌 欺凌
    孤立 排挤
    网上 线上 网络
    见面 奔现 面基 线下
    自残 自伤 割手 划手 割腕
    自杀 轻生 寻死 寻短
    害怕 好怕 恐惧 吓到
    难过 伤心 难受 痛苦
    孤独 孤单 寂寞
    举报 告发 检举
    失踪 走失 走丢
    出走 逃家 逃跑
    锁在 关在 反锁 关起
    怀孕 怀上
    月经 例假
    结婚 嫁人 出嫁 成亲 嫁给
    抽烟 吸烟
    黄片 色情 黄网
    残疾 残障
    软件 应用
    教案 课件 班会
    政策 制度 规章
    模板 范本 样本 范文
    子说 儿说
  `),
};

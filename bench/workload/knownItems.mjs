import { seededRandom } from '../../packages/sdk/src/testing/syntheticDataset.mjs';
import { misspell } from './misspell.mjs';

const most = 4;

/** What people type of a title: its longest words, in their order; short words tell little. */
function tellingWords(title) {
  const words = title.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const kept = new Set([...words.keys()].sort((a, b) => words[b].length - words[a].length || a - b).slice(0, most));
  return words.filter((_word, at) => kept.has(at));
}

/** The ways in which someone who knows a title may type it. Each takes the words and returns them, or nothing. */
export const waysOfTyping = {
  exact: (words) => words,
  'one typo': (words, { long, pick, slip }) => replace(words, pick(long(4)), slip),
  'typo, last word cut': (words, { long, pick, slip, cut }) => {
    const last = words.length - 1;
    if (words[last].length < 5) return undefined;
    const at = pick(long(4).filter((word) => word !== last));
    return replace(replace(words, at, slip), last, cut);
  },
  'typos in two words': (words, { long, pick, slip }) => {
    const first = pick(long(4));
    const second = pick(long(4).filter((at) => at !== first));
    return replace(replace(words, first, slip), second, slip);
  },
  'two edits in a long word': (words, { long, pick, slip }) => {
    const at = pick(long(8));
    return replace(words, at, (word) => {
      for (;;) {
        const edited = slip(slip(word));
        if (edited !== word) return edited;
      }
    });
  },
  'a word that is nowhere': (words, { random }) => {
    const at = Math.floor(random() * words.length);
    return [...words.slice(0, at), 'qxzvkjwq', ...words.slice(at)];
  },
  'plural or singular': (words, { long, pick }) =>
    replace(words, pick(long(4)), (word) => (word.endsWith('s') ? word.slice(0, -1) : `${word}s`)),
};

function replace(words, at, change) {
  return words && at !== undefined ? words.map((word, w) => (w === at ? change(word) : word)) : undefined;
}

/**
 * Queries for records that someone has in mind, drawn from their titles: the four longest words of one.
 *
 * @param {readonly { key: string, title: string }[]} items
 * @returns {{ key: string, text: string }[]} at most `amount`; fewer where too few titles allow that way of typing
 */
export function drawKnownItems(items, way, amount, seed = 20_260_202) {
  const random = seededRandom(seed);
  const pick = (list) => (list.length === 0 ? undefined : list[Math.floor(random() * list.length)]);
  const queries = [];
  for (let tries = 0; queries.length < amount && tries < amount * 50; tries += 1) {
    const { key, title } = pick(items);
    const words = tellingWords(title);
    const typed = waysOfTyping[way](words, {
      random,
      pick,
      long: (least) => words.flatMap((word, at) => (word.length >= least ? [at] : [])),
      slip: (word) => misspell(word, random),
      cut: (word) => word.slice(0, Math.max(3, word.length - 1 - Math.floor(random() * 3))),
    });
    if (typed) queries.push({ key, text: typed.join(' ') });
  }
  return queries;
}

/** One slip in titles of other scripts: letters of the title itself come in, so any alphabet is served. */
export function drawSlips(items, amount, seed = 20_260_303) {
  const random = seededRandom(seed);
  return Array.from({ length: amount }, () => {
    const { key, title } = items[Math.floor(random() * items.length)];
    // Without spaces it is a later part that tells whether words are found: a beginning is found by any prefix search.
    const words = (title.includes(' ') ? title : [...title].slice(2).join('')).split(' ');
    const longest = Math.max(...words.map((word) => [...word].length));
    const long = words.flatMap((word, at) => ([...word].length >= Math.min(4, longest) ? [at] : []));
    const at = long[Math.floor(random() * long.length)];
    const alphabet = words.join('').replace(/\p{M}/gu, '');
    return { key, text: replace(words, at, (word) => misspell(word, random, alphabet)).join(' ') };
  });
}

// Ordinary words for titles in scripts that break searches made for Latin letters.
const scriptWords = {
  ar: 'الطفل الأطفال المدرسة المعلم المعلمون الأسرة الوالدان حماية سلامة الإنترنت دليل تقرير تدريب سياسة قانون صحة نفسية اجتماعية مجتمع تعليم رياضة صديق مدينة قرية كتاب حكاية لعبة طريق ماء شجرة بيت نافذة صباح مساء سفر هجرة لاجئ طبيب ممرضة مستشفى مكتبة متحف حديقة سوق مطبخ طعام فاكهة خضار موسيقى رسم مسرح سينما جريدة رسالة هاتف حاسوب برنامج شبكة معلومات خصوصية أمان ثقة احترام مساعدة دعم استماع حوار مشاركة مسؤولية حقوق واجبات عدالة سلام بيئة طبيعة بحر جبل نهر صحراء سماء نجوم',
  zh: '儿童 学校 老师 家庭 父母 保护 安全 网络 指南 报告 培训 政策 法律 健康 心理 社会 社区 教育 体育 朋友 城市 村庄 图书 故事 游戏 道路 水源 树木 房屋 窗户 早晨 晚上 旅行 移民 难民 医生 护士 医院 书店 博物馆 花园 市场 厨房 食物 水果 蔬菜 音乐 绘画 戏剧 电影 报纸 信件 电话 电脑 程序 信息 隐私 信任 尊重 帮助 支持 倾听 对话 参与 责任 权利 义务 公正 和平 环境 自然 大海 高山 河流 沙漠 天空 星星 预防 危机 咨询',
  ru: 'ребенок дети школа учитель семья родители защита безопасность интернет руководство отчет обучение политика закон здоровье психология общество сообщество образование спорт друг город деревня книга рассказ игра дорога вода дерево дом окно утро вечер путешествие миграция беженец врач медсестра больница библиотека музей сад рынок кухня пища фрукты овощи музыка рисунок театр кино газета письмо телефон компьютер программа сеть информация приватность доверие уважение помощь поддержка слушание разговор участие ответственность права обязанности справедливость мир природа море гора река пустыня небо звезды предупреждение насилие консультация',
  hi: 'बच्चा बच्चे विद्यालय शिक्षक परिवार माता पिता सुरक्षा संरक्षण इंटरनेट मार्गदर्शिका प्रतिवेदन प्रशिक्षण नीति कानून स्वास्थ्य मानसिक सामाजिक समुदाय शिक्षा खेलकूद मित्र नगर गांव पुस्तक कहानी सड़क पानी पेड़ मकान खिड़की सुबह शाम यात्रा प्रवास शरणार्थी चिकित्सक नर्स अस्पताल पुस्तकालय संग्रहालय बगीचा बाजार रसोई भोजन फल सब्जी संगीत चित्रकला नाटक सिनेमा समाचार पत्र दूरभाष संगणक कार्यक्रम जानकारी गोपनीयता विश्वास सम्मान सहायता समर्थन संवाद भागीदारी जिम्मेदारी अधिकार कर्तव्य न्याय शांति पर्यावरण प्रकृति समुद्र पहाड़ नदी रेगिस्तान आकाश तारे',
};

/** The languages that titles are made in, with their names in English. */
export const scriptNames = { ar: 'Arabic', zh: 'Chinese', ru: 'Russian', hi: 'Hindi' };

/** A dataset like another one, with titles and summaries in another script: three to five words, and ten to twenty. */
export function inScript(dataset, language) {
  const random = seededRandom(20_260_404);
  const list = scriptWords[language].split(' ');
  const text = (least, most) => {
    const drawn = new Set();
    const wanted = least + Math.floor(random() * (most - least + 1));
    while (drawn.size < wanted) drawn.add(list[Math.floor(random() * list.length)]);
    return [...drawn].join(language === 'zh' ? '' : ' ');
  };
  return {
    ...dataset,
    resources: dataset.resources.map((resource) => ({
      ...resource,
      title: { [language]: text(3, 5) },
      summary: { [language]: text(10, 20) },
    })),
  };
}

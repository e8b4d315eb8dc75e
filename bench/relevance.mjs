// Known-item search: a title is spoilt the way a reader would, and must come back among the first ten.
import { openCatalogue, queryCatalogue } from '@safeguarding/sdk';
import { pathToFileURL } from 'node:url';
import { seededRandom, syntheticDataset } from './synthetic.mjs';
import { table } from './timing.mjs';

/** Words of the field in scripts of which each sets a search engine another task. */
const vocabularies = {
  ar: 'حماية الأطفال في المدرسة على الإنترنت دليل المعلمين والأهل سلامة التنمر الإساءة الجنسية الوقاية تدريب سياسة الإبلاغ اللاجئين الأسرة الصحة النفسية الشباب العنف ضد الفتيات حقوق الطفل الرعاية البديلة الرياضة الآمنة مساعدة الضحايا التوعية المجتمع القانون الدولي الاستغلال عبر الحدود ذوي الإعاقة المراهقين الموافقة التقنية الخصوصية الهاتف الإفصاح الدعم المبكر مرشد العاملين الاجتماعيين التقرير السنوي استراتيجية وطنية أدوات تقييم المخاطر',
  ru: 'защита детей в интернете руководство для учителей и родителей безопасность школа насилие профилактика травля помощь пострадавшим семья подростки обучение политика сообщение о нарушениях права ребёнка здоровье психическое беженцы спорт согласие эксплуатация торговля людьми инвалидность аутизм доклад стратегия национальная оценка рисков консультация опека приёмные родители психолог социальный работник закон международный границы доверие телефон раннее выявление признаки грубое обращение поддержка сообщество',
  hi: 'बच्चों की सुरक्षा ऑनलाइन विद्यालय शिक्षक अभिभावक मार्गदर्शिका यौन शोषण रोकथाम प्रशिक्षण नीति शिकायत सहायता परिवार स्वास्थ्य मानसिक अधिकार हिंसा किशोर बाल विवाह तस्करी विकलांगता खेल सहमति इंटरनेट गोपनीयता रिपोर्ट राष्ट्रीय रणनीति जोखिम मूल्यांकन समुदाय कानून परामर्श देखभाल संरक्षण लैंगिक उत्पीड़न बदमाशी साइबर आपातकालीन हेल्पलाइन पहचान समर्थन कार्यकर्ता सामाजिक न्याय पीड़ित',
  'zh-Hans':
    '儿童 保护 网络 安全 学校 教师 家长 指南 性侵 预防 培训 政策 举报 援助 家庭 健康 心理 权利 暴力 青少年 童婚 贩卖 残障 体育 同意 隐私 报告 国家 战略 风险 评估 社区 法律 咨询 照护 欺凌 求助 热线 识别 支持 社工 司法 受害者 早期 干预 国际 难民 自闭症 手册 工具 研究 数据 媒体 素养 性教育 寄养 监护 游戏 社交',
};
const letters = {
  ar: 'ابتجحدرسعفقكلمنهوي',
  ru: 'абвгдеиклмнопрст',
  hi: 'कगचजटतदनपबमरलवसह',
  en: 'abcdefghijklmnoprstuvwy',
};

/** Titles in a script: three to eight words, no two alike, beside a tail of words seen once or twice. */
function titlesIn(language, amount, random) {
  const words = vocabularies[language].split(' ');
  const pick = (list) => list[Math.floor(random() * list.length)];
  // Names and rare words: two real ones run together, as compounds and names are.
  const rare = Array.from({ length: amount }, () => pick(words).slice(0, 4) + pick(words).slice(-3));
  const titles = new Set();
  while (titles.size < amount) {
    const title = Array.from({ length: 3 + Math.floor(random() * 6) }, () =>
      language !== 'zh-Hans' && random() < 0.25 ? pick(rare) : pick(words),
    );
    titles.add(title.join(language === 'zh-Hans' ? '' : ' '));
  }
  return [...titles];
}

function datasetIn(language, amount) {
  const random = seededRandom(7);
  const base = syntheticDataset(amount);
  const titles = titlesIn(language, amount, random);
  return {
    ...base,
    resources: base.resources.map((resource, i) => ({ ...resource, title: { [language]: titles[i] } })),
  };
}

/** One slip: a letter left out, put in, mistaken, or swapped with its neighbour. */
function slip(word, language, random) {
  const characters = [...word];
  const at = Math.floor(random() * (characters.length - 1));
  const own = letters[language] ?? vocabularies[language].replaceAll(' ', '');
  const letter = [...own][Math.floor(random() * own.length)];
  const [one, two] = [characters[at], characters[at + 1]];
  const kind = Math.floor(random() * 4);
  if (kind === 0) characters.splice(at, 1);
  else if (kind === 1) characters.splice(at, 0, letter);
  else if (kind === 2) characters[at] = letter;
  else characters.splice(at, 2, two, one);
  const changed = characters.join('');
  return changed === word ? slip(word, language, random) : changed;
}

/** Changes one of the words that are long enough; nothing when none is. */
function inWord(words, least, change, random, but = -1) {
  const places = words.flatMap((word, i) => ([...word].length >= least && i !== but ? [i] : []));
  if (places.length === 0) return -1;
  const place = places[Math.floor(random() * places.length)];
  words[place] = change(words[place]);
  return place;
}

const cut = (words) => {
  const last = words.at(-1);
  words[words.length - 1] = [...last].slice(0, Math.max(3, Math.ceil([...last].length * 0.7))).join('');
};

/** How a title is spoilt: returns whether it could be. A typo needs a word of four letters, two in one a word of eight. */
const spoilings = {
  exact: () => true,
  'one typo': (words, language, random) => inWord(words, 4, (word) => slip(word, language, random), random) >= 0,
  'a typo, and the last word cut short': (words, language, random) => {
    cut(words);
    const others = words.slice(0, -1);
    const done = inWord(others, 4, (word) => slip(word, language, random), random) >= 0;
    words.splice(0, others.length, ...others);
    return done;
  },
  'two typos': (words, language, random) => {
    const first = inWord(words, 4, (word) => slip(word, language, random), random);
    return first >= 0 && inWord(words, 4, (word) => slip(word, language, random), random, first) >= 0;
  },
  'two edits in a long word': (words, language, random) =>
    inWord(words, 8, (word) => slip(slip(word, language, random), language, random), random) >= 0,
  'an extra word that is nowhere': (words, language, random) => {
    const own = [...(letters[language] ?? vocabularies[language].replaceAll(' ', ''))];
    const extra = Array.from(
      { length: language === 'zh-Hans' ? 2 : 7 },
      () => own[Math.floor(random() * own.length)],
    ).join('');
    words.splice(Math.floor(random() * (words.length + 1)), 0, extra);
    return true;
  },
  'a plural': (words, language, random) => language === 'en' && inWord(words, 4, (word) => `${word}s`, random) >= 0,
};

/** Spoilt titles with the id that each must find; the same for the same seed. */
export function spoiltTitles(dataset, language, kind, amount, seed = 11) {
  const random = seededRandom(seed);
  const queries = [];
  const whole = language === 'zh-Hans'; // Writing without spaces is spoilt as a whole.
  // Superseded resources come last by design, however well they match.
  const resources = dataset.resources.filter(({ supersededBy }) => !supersededBy);
  for (let tries = 0; queries.length < amount && tries < amount * 20; tries += 1) {
    const resource = resources[Math.floor(random() * resources.length)];
    const title = resource.title[language];
    const words = whole ? [title] : title.split(' ').slice(0, 8);
    if (spoilings[kind](words, language, random))
      queries.push({ id: resource.id, title, text: words.join(whole ? '' : ' ') });
  }
  return queries;
}

/** Shares of queries whose title comes first, and among the first ten. Resources with the same title count as one. */
function hits(find, dataset, language, kind, amount) {
  const titles = new Map(dataset.resources.map(({ id, title }) => [id, title[language]]));
  const queries = spoiltTitles(dataset, language, kind, amount);
  let [first, ten] = [0, 0];
  for (const { title, text } of queries) {
    const found = find(text).map((id) => titles.get(id));
    if (found[0] === title) first += 1;
    if (found.includes(title)) ten += 1;
  }
  return queries.length > 0 ? [first, ten].map((count) => percent(count / queries.length)).join(' / ') : '–';
}

/** One decimal, rounded down: a goal is not met by rounding. */
const percent = (share) => `${Math.floor(share * 1000) / 10} %`;

/** Prints the table for 10,000 English titles and 2,000 in each other script. */
export function measureRelevance(amount = 1000) {
  const sets = [
    ['English', 'en', syntheticDataset(10_000)],
    ...[
      ['Arabic', 'ar'],
      ['Russian', 'ru'],
      ['Hindi', 'hi'],
      ['Chinese', 'zh-Hans'],
    ].map(([name, language]) => [name, language, datasetIn(language, 2_000)]),
  ];
  const finders = sets.map(([, , dataset]) => {
    const catalogue = openCatalogue(dataset);
    return (text) => queryCatalogue(catalogue, { text, limit: 10 }).resources.map(({ id }) => id);
  });
  console.log(`\nKnown-item search, ${amount} titles each: first, and among the first ten`);
  console.log(
    table([
      ['query', ...sets.map(([name]) => name)],
      ...Object.keys(spoilings).map((kind) => [
        kind,
        ...sets.map(([, language, dataset], s) => hits(finders[s], dataset, language, kind, amount)),
      ]),
    ]),
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) measureRelevance();

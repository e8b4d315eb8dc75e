/**
 * Records with one thing wrong, as hurried or hostile people write them, and true ones that look odd. Each is a record
 * without faults but for `change`. Written as data so that a new kind is one line.
 */
export interface SloppyRecord {
  readonly kind: string;
  /** Fields of the record; a path such as `provenance.source` sets one within another. */
  readonly change: Readonly<Record<string, unknown>>;
  /** The rule that must speak; null: nobody may, for the record is true. */
  readonly rule: string | null;
  readonly level?: 'error' | 'warning';
  /** What the advice must say. */
  readonly fix?: string;
}

const page = 'https://www.unicef.org';
const url = (address: string) => ({ 'editions[0].url': address });
const title = (en: string) => ({ title: { en } });
const summary = (en: string) => ({ summary: { en } });
const note = (en: string) => ({ usageNote: { en } });
const language = (tag: string) => ({ 'editions[0].language': tag });
const places = (...codes: string[]) => ({ places: codes });
const date = (text: string) => ({ published: { date: text, evidence: 'found' } });

const error = 'error';
const warning = 'warning';

/** The kinds, about 180; the first of each group are those that the first survey tried. */
export const sloppyRecords: readonly SloppyRecord[] = [
  // Hosts that are not what they seem.
  { kind: 'Cyrillic host', change: url('https://www.unісef.org/safe'), rule: 'look-alike-host', level: error },
  { kind: 'punycode host', change: url('https://xn--pple-43d.com/'), rule: 'look-alike-host', level: error },
  { kind: 'one letter short', change: url('https://www.unicf.org/safe'), rule: 'look-alike-host', level: warning },
  { kind: 'one letter other', change: url('https://www.unicet.org/safe'), rule: 'look-alike-host', level: warning },
  { kind: 'other ending', change: url('https://www.unicef.com/safe'), rule: 'look-alike-host', level: warning },
  { kind: 'digit for letter', change: url('https://un1cef.org/safe'), rule: 'look-alike-host', level: warning },
  {
    kind: 'name in front',
    change: url('https://unicef.org.evil-site.com/safe'),
    rule: 'look-alike-host',
    level: warning,
  },
  {
    kind: 'domain of another',
    change: url('https://www.safe-kids.org/safe'),
    rule: 'registrable-domain',
    level: warning,
  },
  {
    kind: 'committee of a country',
    change: {
      ...url('https://www.unicef.fr/safe'),
      'editions[0].urlKind': 'third-party',
      'editions[0].urlEvidence': 'recalled',
    },
    rule: null,
  },
  { kind: 'example host', change: url('https://www.example.com/safe'), rule: 'public-host', level: error },
  { kind: 'made-up ending', change: url('https://www.unicef.orgg/safe'), rule: 'public-host', level: error },
  { kind: 'internal host', change: url('https://intranet.local/safe'), rule: 'public-host', level: error },
  { kind: 'onion host', change: url('https://abcdefabcdef.onion/'), rule: 'public-host', level: error },
  { kind: 'name for an IP address', change: url('https://10.0.0.1.nip.io/safe'), rule: 'public-host', level: error },
  { kind: 'IP address', change: url('https://192.168.1.1/safe'), rule: 'public-host', level: error },
  { kind: 'localhost', change: url('https://localhost/safe'), rule: 'public-host', level: error },
  { kind: 'cloud metadata host', change: url('https://metadata.google.internal/'), rule: 'public-host', level: error },
  {
    kind: 'source at an example host',
    change: { 'provenance.source': ['https://example.org/'] },
    rule: 'public-host',
    level: error,
  },
  // Addresses.
  { kind: 'http:', change: url('http://www.unicef.org/safe'), rule: 'https-only', level: error },
  { kind: 'javascript:', change: url('javascript:alert(1)'), rule: 'record-shape', level: error },
  { kind: 'data:', change: url('data:text/html,x'), rule: 'record-shape', level: error },
  {
    kind: 'password in the address',
    change: url('https://user:pass@www.unicef.org/'),
    rule: 'record-shape',
    level: error,
  },
  { kind: 'port', change: url(`${page}:8443/safe`), rule: 'record-shape', level: error },
  { kind: 'space in the address', change: url(`${page}/safe guide`), rule: 'record-shape', level: error },
  { kind: 'no scheme', change: url('www.unicef.org/safe'), rule: 'record-shape', level: error },
  { kind: 'shortener', change: url('https://bit.ly/3AbCdEf'), rule: 'indirect-address', level: warning },
  { kind: 'another shortener', change: url('https://tinyurl.com/safe'), rule: 'indirect-address', level: warning },
  {
    kind: 'redirect of a search engine',
    change: url('https://www.google.com/url?q=https://www.unicef.org/&sa=D'),
    rule: 'indirect-address',
    level: warning,
  },
  {
    kind: 'open redirect',
    change: url(`${page}/go?target=https%3A%2F%2Fevil-site.com`),
    rule: 'indirect-address',
    level: warning,
  },
  {
    kind: 'mail filter',
    change: url('https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.unicef.org'),
    rule: 'indirect-address',
    level: warning,
  },
  {
    kind: 'search results',
    change: url('https://www.google.com/search?q=child+safety'),
    rule: 'indirect-address',
    level: warning,
  },
  {
    kind: 'shared folder',
    change: url('https://drive.google.com/file/d/1a2b/view'),
    rule: 'indirect-address',
    level: warning,
  },
  {
    kind: 'session in the address',
    change: url(`${page}/safe?PHPSESSID=abc`),
    rule: 'indirect-address',
    level: warning,
  },
  {
    kind: 'signed address',
    change: url('https://bucket.s3.amazonaws.com/safe.pdf?X-Amz-Signature=ab'),
    rule: 'indirect-address',
    level: warning,
  },
  { kind: 'behind a login', change: url(`${page}/wp-admin/post.php?post=3`), rule: 'indirect-address', level: warning },
  { kind: 'preview', change: url(`${page}/safe?preview=true`), rule: 'indirect-address', level: warning },
  { kind: 'staging host', change: url('https://staging.unicef.org/safe'), rule: 'indirect-address', level: warning },
  {
    kind: 'document copy',
    change: url('https://www.scribd.com/document/1/Safe'),
    rule: 'address-evidence',
    level: error,
  },
  {
    kind: 'archive copy',
    change: url('https://web.archive.org/web/2020/https://www.unicef.org/'),
    rule: 'address-evidence',
    level: error,
  },
  {
    kind: 'utm parameters',
    change: url(`${page}/safe-online?utm_source=mail`),
    rule: 'tracking-parameters',
    level: warning,
  },
  { kind: 'fbclid', change: url(`${page}/safe-online?id=1&fbclid=IwAR`), rule: 'tracking-parameters', level: warning },
  {
    kind: 'text fragment',
    change: url(`${page}/safe-online#:~:text=children`),
    rule: 'tracking-parameters',
    level: warning,
  },
  { kind: 'known page with www', change: url('https://unicef.org/known'), rule: 'duplicate-address', level: warning },
  { kind: 'known page with a slash', change: url(`${page}/known/`), rule: 'duplicate-address', level: warning },
  { kind: 'known page with a fragment', change: url(`${page}/known#top`), rule: 'duplicate-address', level: warning },
  { kind: 'known page with utm', change: url(`${page}/known?utm_medium=x`), rule: 'duplicate-address', level: warning },
  { kind: 'known page in capitals', change: url(`${page}/Known`), rule: 'duplicate-address', level: warning },
  { kind: 'known page, index', change: url(`${page}/known/index.html`), rule: 'duplicate-address', level: warning },
  { kind: 'a page with parameters', change: url(`${page}/node?id=7&lang=en`), rule: null },
  { kind: 'a page in a script of its own', change: url(`${page}/%D0%B4%D0%B5%D1%82%D0%B8`), rule: null },
  // Languages.
  ...(
    [
      'cn:zh-Hans',
      'jp:ja',
      'gr:el',
      'cz:cs',
      'dk:da',
      'ua:uk',
      'vn:vi',
      'eng:en',
      'fre:fr',
      'ger:de',
      'iw:he',
      'in:id',
    ] as const
  ).map((pair): SloppyRecord => {
    const [wrong = '', right] = pair.split(':');
    return { kind: `language ${wrong}`, change: language(wrong), rule: 'known-language', fix: `Write ${right}.` };
  }),
  { kind: 'language xx', change: language('xx'), rule: 'known-language', level: error },
  { kind: 'language und', change: language('und'), rule: 'known-language', level: error },
  { kind: 'language mul', change: language('mul'), rule: 'known-language', level: error },
  { kind: 'language zh-CN', change: language('zh-CN'), rule: 'known-language', fix: 'zh-Hans' },
  { kind: 'language zh-TW', change: language('zh-TW'), rule: 'known-language', fix: 'zh-Hant' },
  { kind: 'language en-UK', change: language('en-UK'), rule: 'known-language', fix: 'en-GB' },
  { kind: 'language EN', change: language('EN'), rule: 'known-language', fix: 'Write en.' },
  { kind: 'language UK', change: language('UK'), rule: 'known-language' },
  { kind: 'language en_GB', change: language('en_GB'), rule: 'known-language', fix: 'en-GB' },
  { kind: 'language English', change: language('English'), rule: 'known-language', fix: 'Write en.' },
  {
    kind: 'uk for the United Kingdom',
    change: { ...language('uk'), ...places('GB') },
    rule: 'known-language',
    level: warning,
  },
  { kind: 'language of a title', change: { title: { en: 'Safe Online', gr: 'Safe' } }, rule: 'known-language' },
  { kind: 'Ukrainian for Ukraine', change: { ...language('uk'), ...places('UA') }, rule: null },
  { kind: 'Welsh for Wales', change: { ...language('cy'), ...places('GB-WLS') }, rule: null },
  { kind: 'Cantonese', change: language('yue'), rule: null },
  {
    kind: 'Russian under title.fr',
    change: { title: { en: 'Safe Online', fr: 'Безопасность детей в интернете' } },
    rule: 'text-language',
  },
  {
    kind: 'English under summary.fr',
    change: {
      'summary.fr': 'How teachers can talk with children about what happens online, and where to ask for help.',
    },
    rule: 'text-language',
  },
  {
    kind: 'Spanish under summary.pt',
    change: {
      'summary.pt': 'Cómo pueden hablar los docentes con las niñas y los niños sobre lo que ocurre en internet.',
    },
    rule: 'text-language',
  },
  {
    kind: 'traditional letters under zh-Hans',
    change: { 'summary.zh-Hans': '教師如何與孩子談論網上發生的事，讓孩子們說出自己的難處，並說明向誰求助。' },
    rule: 'text-language',
  },
  { kind: 'Latin letters under ru', change: { 'title.ru': 'Kak zashchitit detey v seti' }, rule: 'text-language' },
  { kind: 'Persian under ar', change: { 'title.ar': 'چگونه با کودکان گفتگو کنیم' }, rule: 'text-language' },
  {
    kind: 'French under fr',
    change: {
      'summary.fr': 'Comment parler avec les enfants de ce qui se passe en ligne, et à qui demander de l’aide.',
    },
    rule: null,
  },
  // Places.
  { kind: 'place UK', change: places('UK'), rule: 'known-country', fix: 'Write GB.' },
  { kind: 'place gb', change: places('gb'), rule: 'known-country', fix: 'Write GB.' },
  { kind: 'place USA', change: places('USA'), rule: 'known-country', fix: 'Write US.' },
  { kind: 'place England', change: places('England'), rule: 'known-country', fix: 'Write GB-ENG.' },
  { kind: 'place worldwide', change: places('worldwide'), rule: 'known-country', fix: 'Write global.' },
  { kind: 'place GB-XYZ', change: places('GB-XYZ'), rule: 'known-country', level: error },
  { kind: 'place US-99', change: places('US-99'), rule: 'known-country', level: error },
  { kind: 'place EU', change: places('EU'), rule: 'known-country', level: error },
  { kind: 'place UK-ENG', change: places('UK-ENG'), rule: 'known-country', fix: 'Write GB-ENG.' },
  { kind: 'global with a country', change: places('global', 'PH'), rule: 'global-stands-alone', level: error },
  { kind: 'country twice', change: places('PH', 'PH'), rule: 'list-repeats', level: warning },
  { kind: 'country with its part', change: places('GB', 'GB-ENG'), rule: 'too-broad', level: warning },
  { kind: 'a state of Australia', change: places('AU-VIC'), rule: null },
  // Dates and numbers.
  { kind: 'month 13', change: date('2023-13'), rule: 'record-shape', level: error },
  { kind: 'date with a day', change: date('2023-02-14'), rule: 'record-shape', level: error },
  { kind: 'year 2031', change: date('2031'), rule: 'published-date', level: error },
  { kind: 'month to come', change: date('2027-05'), rule: 'published-date', level: error },
  { kind: 'year 1901', change: date('1901'), rule: 'published-date', level: warning },
  { kind: 'online in 1962', change: date('1962'), rule: 'published-date', level: warning },
  { kind: 'last month', change: date('2026-10'), rule: null },
  {
    kind: 'looked at in the future',
    change: { 'provenance.checkedOn': '2031-01-01' },
    rule: 'verified-by-person',
    level: error,
  },
  { kind: 'wrong ISBN digit', change: { isbn: '978-92-3-100306-7' }, rule: 'isbn', level: warning },
  { kind: 'short ISBN', change: { isbn: '978-92-3-100306' }, rule: 'isbn', level: warning },
  { kind: 'ISBN of another', change: { isbn: '9789241515542' }, rule: 'isbn', level: warning },
  { kind: 'an ISBN', change: { isbn: '978-92-3-100306-6' }, rule: null },
  // Titles.
  { kind: 'title of another', change: title('The known guide for schools'), rule: 'near-duplicate', level: warning },
  { kind: 'title one letter off', change: title('The known guide for school'), rule: 'near-duplicate', level: warning },
  {
    kind: 'title that is the other name of another',
    change: title('KGS handbook'),
    rule: 'near-duplicate',
    level: warning,
  },
  {
    kind: 'title in another order',
    change: title('For schools: the known guide'),
    rule: 'near-duplicate',
    level: warning,
  },
  {
    kind: 'other name that is the title of another',
    change: { alsoKnownAs: ['The known guide for schools'] },
    rule: 'near-duplicate',
    level: warning,
  },
  {
    kind: 'title without the article',
    change: title('Known guide for schools'),
    rule: 'near-duplicate',
    level: warning,
  },
  { kind: 'homoglyphs in a title', change: title('Cаrіng for сhіldrеn'), rule: 'mixed-script', level: error },
  { kind: 'mathematical letters', change: title('𝐒𝐚𝐟𝐞 𝐎𝐧𝐥𝐢𝐧𝐞'), rule: 'mixed-script', level: error },
  { kind: 'ligature of a PDF', change: title('Safe proﬁles'), rule: 'mixed-script', level: error },
  { kind: 'capitals', change: title('KEEPING CHILDREN SAFE ONLINE'), rule: 'plain-tone', level: warning },
  { kind: 'exclamation marks', change: title('Stay safe online!!!'), rule: 'plain-tone', level: warning },
  { kind: 'error page', change: title('404 Page not found'), rule: 'left-over-text', level: warning },
  { kind: 'access denied', change: title('Access Denied'), rule: 'left-over-text', level: warning },
  { kind: 'check of a browser', change: title('Just a moment...'), rule: 'left-over-text', level: warning },
  { kind: 'lorem ipsum', change: title('Lorem ipsum dolor'), rule: 'left-over-text', level: error },
  { kind: 'untitled', change: title('Untitled document'), rule: 'left-over-text', level: warning },
  { kind: 'file name', change: title('KCSIE_2024_final_v2.pdf'), rule: 'left-over-text', level: warning },
  {
    kind: 'name of a program',
    change: title('Microsoft Word - safeguarding policy'),
    rule: 'left-over-text',
    level: warning,
  },
  { kind: 'title with the site', change: title('Safe Online | UNICEF'), rule: 'left-over-text', level: warning },
  { kind: 'home', change: title('Home'), rule: 'left-over-text', level: warning },
  { kind: 'formula', change: title('=HYPERLINK("https://evil-site.com")'), rule: 'left-over-text', level: error },
  { kind: 'wrong encoding', change: title('ProtecciÃ³n de la infancia'), rule: 'left-over-text', level: error },
  { kind: 'question marks for letters', change: title('???? ????????'), rule: 'left-over-text', level: error },
  { kind: 'template', change: title('{{ title }} of ${name}'), rule: 'left-over-text', level: error },
  { kind: 'no English title', change: { title: { fr: 'Guide' } }, rule: 'record-shape', level: error },
  { kind: 'title of 2,100 characters', change: title('Safe '.repeat(420).trim()), rule: 'record-shape', level: error },
  {
    kind: 'a title with an ampersand and a year',
    change: title('Safe & Sound 2019: the PANTS rule (2nd edition)'),
    rule: null,
  },
  // Texts.
  { kind: 'HTML', change: note('<b>Safe</b>'), rule: 'record-shape', level: error },
  { kind: 'entities', change: note('For parents &amp; carers.'), rule: 'text-markup', level: warning },
  { kind: 'Markdown', change: note('A **bold** claim.'), rule: 'text-markup', level: warning },
  { kind: 'link of Markdown', change: note('See [the guide](safe).'), rule: 'text-markup', level: warning },
  { kind: 'two spaces', change: note('Two  spaces.'), rule: 'text-markup', level: warning },
  {
    kind: 'web address',
    change: note('See https://www.unicef.org/safe for more.'),
    rule: 'contact-data',
    level: error,
  },
  { kind: 'bare web address', change: note('See www.unicef.org for more.'), rule: 'contact-data', level: error },
  { kind: 'e-mail address', change: note('Write to jane.doe@unicef.org.'), rule: 'contact-data', level: error },
  {
    kind: 'hidden e-mail address',
    change: note('Write to jane (at) unicef (dot) org.'),
    rule: 'contact-data',
    level: error,
  },
  { kind: 'telephone number', change: note('Ring +44 20 7946 0958.'), rule: 'contact-data', level: error },
  { kind: 'emergency number', change: note('Call 911 at once.'), rule: 'contact-data', level: error },
  { kind: 'helpline number', change: note('Children can ring 116 111.'), rule: 'contact-data', level: error },
  { kind: 'person', change: note('Ask Mrs Smith at the desk.'), rule: 'contact-data', level: error },
  { kind: 'account', change: note('Follow @unicef_safe for more.'), rule: 'contact-data', level: error },
  {
    kind: 'number that is the name',
    change: { ...title('3018, the line for young people'), ...note('Call 3018 when it hurts.') },
    rule: null,
  },
  { kind: 'years and pages', change: note('Covers 2019–2020 on pages 110–117 for 1 000 000 children.'), rule: null },
  { kind: 'zero width', change: note('Sa\u200Bfe.'), rule: 'hidden-characters', level: error },
  { kind: 'turned round', change: note('Safe \u202Eenilno.'), rule: 'hidden-characters', level: error },
  {
    kind: 'advert',
    change: summary('Our award-winning experts offer the best course for schools: buy now and get a discount.'),
    rule: 'plain-tone',
    level: warning,
  },
  { kind: 'emoji', change: note('For schools 🎉'), rule: 'plain-tone', level: warning },
  { kind: 'summary is the title', change: summary('Safe Online'), rule: 'repeated-text', level: warning },
  {
    kind: 'summary is the title and a little',
    change: {
      title: { en: 'Keeping young pupils safe in sport' },
      ...summary('This is a guide about keeping young pupils safe in sport.'),
    },
    rule: 'repeated-text',
    level: warning,
  },
  {
    kind: 'summary of another',
    change: summary('A plan in six steps that school leaders follow when staff report a worry about a colleague.'),
    rule: 'repeated-text',
    level: warning,
  },
  {
    kind: 'note is the summary',
    change: note('How teachers can talk with children about what happens online, with questions to start from.'),
    rule: 'repeated-text',
    level: warning,
  },
  { kind: 'summary of 301 characters', change: summary('x'.repeat(301)), rule: 'summary-length', level: error },
  {
    kind: 'summary that a card cuts',
    change: summary('Talks of '.repeat(18) + 'it.'),
    rule: 'summary-length',
    level: error,
  },
  {
    kind: 'summary of five words',
    change: summary('Helps teachers talk with pupils.'),
    rule: 'summary-length',
    level: warning,
  },
  {
    kind: 'summary that was cut off',
    change: summary('How teachers can talk with pupils about what happens online and what they ...'),
    rule: 'left-over-text',
    level: warning,
  },
  {
    kind: 'read more',
    change: summary('How teachers can talk with pupils about what happens online. Read more'),
    rule: 'left-over-text',
    level: warning,
  },
  {
    kind: 'error page as summary',
    change: summary('The page could not be found. It may have been moved or deleted since.'),
    rule: 'left-over-text',
    level: warning,
  },
  {
    kind: 'still to write',
    change: summary('TODO: say what it is, and whom it helps, when somebody has read it.'),
    rule: 'left-over-text',
    level: warning,
  },
  { kind: 'outdated term', change: note('Speaks of child pornography.'), rule: 'outdated-term', level: error },
  {
    kind: 'hard to read',
    change: summary(`A ${'multidimensional institutional '.repeat(4)}reconceptualisation.`),
    rule: 'reading-level',
    level: warning,
  },
  // Lists and ids.
  { kind: 'topic twice', change: { topics: ['online-safety', 'online-safety'] }, rule: 'list-repeats', level: warning },
  {
    kind: 'topic and its broader',
    change: { topics: ['grooming', 'online-safety'] },
    rule: 'too-broad',
    level: warning,
  },
  {
    kind: 'edition twice',
    change: { editions: ['en', 'en'].map((tag) => ({ language: tag, url: `${page}/safe-online` })) },
    rule: 'list-repeats',
    level: warning,
  },
  {
    kind: 'source twice',
    change: { 'provenance.source': [`${page}/a`, `${page}/a`] },
    rule: 'list-repeats',
    level: warning,
  },
  {
    kind: 'other name that is the title',
    change: { alsoKnownAs: ['safe online'] },
    rule: 'list-repeats',
    level: warning,
  },
  {
    kind: 'thirty audiences',
    change: { audiences: Array.from({ length: 30 }, (_, at) => `audience-${at}`) },
    rule: 'too-broad',
    level: warning,
  },
  { kind: 'type is a group', change: { type: 'norm' }, rule: 'too-broad', level: warning },
  {
    kind: 'unknown topic',
    change: { topics: ['gromming'] },
    rule: 'dangling-reference',
    level: error,
    fix: 'grooming',
  },
  {
    kind: 'unknown publisher',
    change: { publishers: ['unicf'] },
    rule: 'dangling-reference',
    level: error,
    fix: 'unicef',
  },
  { kind: 'withdrawn id', change: { id: 'withdrawn' }, rule: 'reused-id', level: error, fix: 'Choose another id' },
  { kind: 'moved id', change: { id: 'moved' }, rule: 'reused-id', level: error, fix: 'Choose another id' },
  { kind: 'id in capitals', change: { id: 'Safe-Online' }, rule: 'record-shape', level: error },
  {
    kind: 'replaces itself',
    change: { supersedes: { id: 'safe-online' } },
    rule: 'superseded-both-ways',
    level: error,
  },
  {
    kind: 'replaced by itself',
    change: { supersededBy: { id: 'safe-online' } },
    rule: 'superseded-both-ways',
    level: error,
  },
  {
    kind: 'replaces a later work',
    change: { ...date('2015'), supersedes: { title: 'Newer', published: '2020', url: null } },
    rule: 'published-date',
    level: warning,
  },
  { kind: 'found without a source', change: { 'provenance.source': [] }, rule: 'address-evidence', level: error },
  {
    kind: 'date found without a source',
    change: {
      editions: [{ language: 'en', url: null }],
      'provenance.source': [],
      'provenance.urlKind': null,
      'provenance.urlEvidence': null,
    },
    rule: 'evidence-source',
    level: warning,
  },
  {
    kind: 'found in an answer of a program',
    change: { 'provenance.source': ['https://chatgpt.com/share/1'] },
    rule: 'address-evidence',
    level: error,
  },
  { kind: 'unknown field', change: { rating: 5 }, rule: 'record-shape', level: error },
  {
    kind: 'a helpline that is a bot',
    change: { type: 'helpline', service: { staffedBy: 'bot' } },
    rule: 'record-shape',
    level: error,
  },
  {
    kind: 'promise of a service',
    change: {
      type: 'directory',
      ...summary('Names lines that are confidential, by country and by language, for children.'),
    },
    rule: 'service-promises',
    level: error,
  },
];

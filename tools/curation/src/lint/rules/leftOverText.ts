import { defineRule } from '../Rule.js';
import { visibleTexts } from '../visibleTexts.js';

/** What nobody writes on purpose: found anywhere in a text, it is a fault. */
const slips: readonly (readonly [what: string, pattern: RegExp])[] = [
  [
    'a text of a template',
    /lorem ipsum|dolor sit amet|\[(?:insert|your|add|enter|title|name|organi[sz]ation)\b[^\]]*\]|<insert|\$\{|%\(?[sd]\b|\bplaceholder text\b|\binsert (?:text|title|summary|name) here\b/i,
  ],
  ['a value of a program', /\[object \w+\]|#(?:REF|N\/A|NAME|VALUE|DIV\/0|NULL|NUM)[!?]?|\b\d(?:[.,]\d+)?E\+\d+\b/],
  [
    'letters read in a wrong encoding',
    /Ã[\u0080-\u00BF©¨ª¡³±¼]|Â[\u00A0-\u00BF]|â(?:€|\u0080)[\S]?|Ð[°-¿\u0080-\u00BF]Ð|\uFFFD|\?{4,}|ï»¿/u,
  ],
  ['a formula of a spreadsheet', /^[=+@-]\s*(?:[A-Z]{2,}\(|cmd\|)|^=|\bHYPERLINK\(/],
];

/** What an error page, a form or a machine wrote: true texts seldom say it. */
const pages: readonly (readonly [what: string, pattern: RegExp])[] = [
  [
    'the title of an error page',
    /\b(?:(?:error|http|fehler|erreur|ошибка) ?(?:4\d\d|50\d)|(?:40[0-9]|410|50[0-4])\s*[-–:|]?\s*(?:error|not found|page|forbidden|gone|bad|unauthorized|internal|service)|(?:page|file|site|document|content) (?:was |could |can ?)?(?:not|n['’]t)(?: be)? (?:found|available|exist)|page (?:has )?(?:moved|expired|unavailable)|access (?:is )?denied|forbidden|bad gateway|service unavailable|internal server error|no longer (?:available|exists)|página no encontrada|página não encontrada|page (?:non trouvée|introuvable)|страница не найдена|seite nicht gefunden|页面不存在|找不到页面|الصفحة غير موجودة)\b|页面不存在|找不到页面|الصفحة غير موجودة|страница не найдена/i,
  ],
  [
    'a question to a browser',
    /\b(?:just a moment|attention required|checking your browser|verify(?:ing)? (?:that )?you are (?:a )?human|are you (?:a )?(?:robot|human)|enable (?:javascript|cookies)|security check|ddos protection|accept (?:all )?cookies|we use cookies|unusual traffic|captcha)\b/i,
  ],
  [
    'a note of a site that is not there',
    /\b(?:under construction|coming soon|domain (?:is |name )?(?:for sale|parked)|this domain|site (?:is )?(?:suspended|offline)|maintenance mode|index of \/|default web ?page|it works!|welcome to nginx|hello world)\b/i,
  ],
  [
    'a word for something still to write',
    /(?<!\p{L})(?:TODO|TBD|TBC|FIXME|XXX+|T\.B\.D\.)(?!\p{L})|\bto be (?:added|completed|confirmed|written|done)\b|\b(?:sample|dummy|test) (?:text|title|summary|record|entry)\b|\b(?:asdf\w*|qwerty\w*|blah blah|foo ?bar)\b/u,
  ],
  ['a name of a file', /\.(?:pdf|docx?|xlsx?|pptx?|odt|rtf|zip|html?|aspx?|php|jpe?g|png|indd)(?=$|[\s)\]"”])/iu],
  [
    'what a program names a file',
    /^(?:microsoft (?:word|powerpoint|excel) ?[-–]|(?:copy|kopie|copie|copia) (?:of|de|von|\()|document ?\d+$|slide ?\d+$|presentation ?\d*$|untitled|new document|draft[_ ]v?\d|scan(?:ned)?[_ ]?\d+|img[_-]\d+|final[_ ]v?\d)|[_-](?:final|v\d+|draft|web|print|lowres|hires)(?:[_-]|$)|\p{L}_\p{L}+_\p{L}/iu,
  ],
  [
    'a label of a button',
    /^(?:read|learn|show|find out|see) more\W*$|(?:\s|^)(?:read more|learn more|click here|mehr lesen|leer más|lire la suite|saiba mais|читать далее|skip to (?:main )?content|back to top|share this|log ?in|sign (?:in|up)|subscribe (?:now|to our)|view (?:all|pdf)|download (?:now|here|pdf|the pdf|file)|add to cart|print this page)\W*$/iu,
  ],
  ['a text that was cut off', /(?:…|\.\.\.|\[…\]|\[\.\.\.\])$|\((?!.*\))[^()]*$/u],
  [
    'a word written twice',
    /(?<!\p{L})(the|of|and|for|with|to|in|a|is|that|from|de|la|les|et|y|para|и)\s+\1(?!\p{L})/iu,
  ],
];
const onlyInNames: readonly (readonly [what: string, pattern: RegExp])[] = [
  [
    'the name of a site after the title',
    /\s[|»]\s\S|\s[-–—]\s(?:home|homepage|official (?:web)?site|youtube|wikipedia|facebook|linkedin|pinterest|vimeo|slideshare|scribd|google (?:docs|drive)|researchgate|gov\.uk)$/iu,
  ],
  [
    'a note on the file',
    /\[(?:pdf|doc|video|new|archived|updated)\]|\((?:pdf|docx?)(?:[ ,][^)]*)?\)|\(\d+(?:[.,]\d+)? ?[km]b\)|^(?:pdf|download|new!?|updated|breaking)\s*[:!–-]/iu,
  ],
  [
    'a title of every page',
    /^(?:home|homepage|index|welcome|start|main page|resources?|publications?|documents?|downloads?|news|blog|about(?: us)?|search(?: results)?|login|test|title|example|new record|none|null|undefined|unknown|n\/?a|nan|true|false|accueil|inicio|início|startseite|главная|首页|-+|\.+|\?+)$/iu,
  ],
];

/** Nobody reads what a page, a program or a template left behind. */
export const leftOverText = defineRule({
  name: 'left-over-text',
  description:
    'No text is left over from a template, a program, an error page or a file: no "404", no "lorem ipsum", no "untitled".',
  check: ({ resources, concepts, publishers, needs }) => {
    return [...resources, ...concepts, ...publishers, ...needs].flatMap(({ file, raw }) => {
      return visibleTexts(raw).flatMap(({ path, text, kind, field }) => {
        const slip = firstOf(slips, text);
        const isTitle = kind === 'name' && (field === 'title' || field === 'parts' || field === 'editions');
        const page = firstOf(pages, text) ?? (isTitle ? firstOf(onlyInNames, text) : undefined);
        const found = slip ?? page ?? wordless(text, kind);
        if (found === undefined) return [];
        return [
          {
            ...(slip === undefined ? { level: 'warning' as const } : {}),
            file,
            path,
            message: `The text holds ${found}.`,
            expected: kind === 'name' ? 'the name as published' : 'a text that somebody wrote for readers',
            fix: kind === 'name' ? 'Copy the name from the work itself.' : 'Write it anew, in your own words.',
          },
        ];
      });
    });
  },
});

function firstOf(kinds: typeof slips, text: string): string | undefined {
  for (const [what, pattern] of kinds) {
    const match = pattern.exec(text)?.[0].trim();
    if (match !== undefined) return `${what}: "${match.slice(0, 60)}"`;
  }
  return undefined;
}

/** A text of signs and digits says nothing, and letters that repeat were typed by a cat. */
function wordless(text: string, kind: 'words' | 'name'): string | undefined {
  // The first look is quicker, and finds nothing in nearly every text.
  if (/(.)\1{4}/u.test(text) && /(\p{L})\1{4}/u.test(text)) return 'one letter many times over';
  if (kind === 'words' && !/\p{L}/u.test(text)) return 'no words';
  return undefined;
}

import type { LinkObservation } from './LinkObservation.js';

/** What a page that answers with 200 turns out to be. */
type PageFault = Extract<LinkObservation['reason'], 'parked' | 'not-found-page' | 'error-page' | 'challenge'>;

/** Titles as {@link wordsOf} makes them: lower case, without accents. Whole pages are not searched, they may tell of anything. */
const titles: readonly (readonly [PageFault, readonly RegExp[]])[] = [
  [
    'parked',
    [
      /\bdomain (?:name )?(?:\S+ )?(?:is |may be |might be )?(?:for sale|available for purchase|parked|has expired|expired)\b/,
      /\bbuy (?:this|the) domain\b/,
      /^(?:\S+\.\w+ )?(?:is for sale|parked (?:domain|page))\b/,
      /\bdomain\S* (?:steht )?(?:zum verkauf|zu verkaufen)\b|\bdomaine? (?:\S+ )?(?:est )?a vendre\b/,
      /\bdominio (?:\S+ )?(?:esta |en |a )*(?:en venta|a venda)\b|домен (?:\S+ )?прода[её]тся|域名.{0,6}出售/,
    ],
  ],
  [
    'not-found-page',
    [
      /^\W*(?:error |erreur |erro |fehler |ошибка |http |status |错误 ?)?(?:404|410)\W*(?:$|error|erreur|not found|file|page|pagina|seite|gone|страница|页|頁)/,
      /\bpage (?:(?:you \S+ )*(?:can ?not|can't|could not|couldn't|was not|wasn't|is not|isn't|not)) ?(?:be )?(?:found|available)\b/,
      /\bpage (?:no longer|does not|doesn't) exists?\b|^(?:file |resource |document |content |object )?not found$/,
      /\bpage (?:introuvable|non trouvee|inexistante|n'existe)|\bpagina (?:no (?:fue )?encontrada|no existe|nao (?:foi )?encontrada|nao existe|non trovata|niet gevonden)\b/,
      /\bseite (?:wurde )?nicht gefunden\b|страница не (?:найдена|существует)|الصفحة غير موجودة|لم يتم العثور على الصفحة/,
      /(?:页面?|頁面?|网页|網頁).{0,3}(?:不存在|未找到|没有找到|沒有找到|找不到)|(?:找不到|无法找到).{0,3}(?:页面|頁面|网页|網頁)/,
      /ページが見つかりません|페이지를 찾을 수 없습니다/,
    ],
  ],
  [
    'error-page',
    [
      /\b(?:account|site|website) (?:has been |is |was )?suspended\b|^apache2? .*\bdefault page\b|^welcome to nginx\b|^iis windows\b/,
      /^(?:error )?50[0234]\b|\binternal server error\b|^service (?:temporarily )?unavailable$|^database error$/,
    ],
  ],
  [
    'challenge',
    [
      /^just a moment\b|^attention required\b|^checking your browser\b|^access denied\b|^pardon our interruption\b/,
      /\b(?:are you (?:a )?(?:human|robot)|verify(?:ing)? (?:that )?you are (?:a )?human)\b/,
    ],
  ],
];

/** What parking services load, frame or send to. */
const parkingServices =
  /(?:src|href|action)\s*=\s*["'][^"']*(?:sedoparking\.com|parkingcrew\.net|bodis\.com|above\.com\/marketplace|afternic\.com\/forsale|hugedomains\.com\/domain_profile|dan\.com\/buy-domain)|window\.park\s*=|window\.location\.href\s*=\s*["']\/lander["']/;

/** Where parking services sell names. */
const sellers =
  /(?:^|\.)(?:sedo|sedoparking|hugedomains|afternic|dan|bodis|parkingcrew|domainmarket|undeveloped)\.(?:com|net)$/;

/** What a page is when it is not what somebody linked to; undefined when nothing speaks against it. */
export function judgePage(address: string, html: string): PageFault | undefined {
  if (sellers.test(new URL(address).hostname) || parkingServices.test(html)) return 'parked';
  const title = wordsOf(/<title[^>]*>([^<]*)/i.exec(html)?.[1] ?? '');
  return titles.find(([, patterns]) => patterns.some((pattern) => pattern.test(title)))?.[0];
}

/** Whether redirects led from a page to the front page of a site: as a rule that page is gone. */
export function isFrontPageInstead(from: string, to: string): boolean {
  return from !== to && !isFrontPage(from) && isFrontPage(to);
}

function isFrontPage(address: string): boolean {
  const { pathname, search } = new URL(address);
  return (
    search === '' && /^\/(?:[a-z]{2}(?:[-_][a-z]{2,4})?\/?)?(?:(?:home|index|default)(?:\.\w+)?\/?)?$/i.test(pathname)
  );
}

/** A title in lower case, without accents on Latin letters, however they were written. */
function wordsOf(title: string): string {
  return title
    .replace(/&#(x?)([\da-f]{1,6});/gi, (_, hex: string, digits: string) => letter(parseInt(digits, hex ? 16 : 10)))
    .replace(/&([a-z])(?:acute|grave|circ|uml|tilde|cedil);/gi, '$1')
    .replace(/&(?:nbsp|ndash|mdash|rsquo|apos);/g, (entity) => (/quo|apos/.test(entity) ? "'" : ' '))
    .replace(/[’‘]/g, "'")
    .normalize('NFD')
    .replace(/([a-z])[\u0300-\u036f]+/gi, '$1')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

function letter(codePoint: number): string {
  return codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : '';
}

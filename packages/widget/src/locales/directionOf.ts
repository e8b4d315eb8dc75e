const rightToLeft = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** The direction that a language is written in. `Intl.Locale.getTextInfo` would know, but is too new. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  return rightToLeft.has(tag.split('-', 1)[0]!) ? 'rtl' : 'ltr';
}

/**
 * Names of parameters that tell somebody where a visitor comes from, and nothing about the page. What may also choose
 * the page (`ref`, `source`, `id`) is not among them.
 */
const tracking =
  /^(?:utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|li_fat_id|igshid|igsh|mc_cid|mc_eid|_hsenc|_hsmi|__hs\w+|hsctatracking|mkt_tok|vero_id|oly_(?:anon|enc)_id|_ga|_gl|s_cid|s_kwcid|wickedid|ref_src|ref_url|at_(?:medium|campaign)|pk_\w+|mtm_\w+|piwik_\w+|trk|trkinfo|cmpid|wt\.mc_\w+|elqtrack\w*|sc_channel|sc_campaign|epik)$/i;

/** The address without parameters that follow visitors; the same text when it has none. */
export function withoutTracking(address: string): string {
  const [, page = address, query, fragment = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(address) ?? [];
  const kept = query?.split('&').filter((pair) => !tracking.test(nameOf(pair)));
  // Text fragments mark what somebody searched for; they are no place of the page.
  const place = fragment.replace(/^#:~:.*$/s, '').replace(/:~:.*$/s, '');
  if (query === kept?.join('&') && place === fragment) return address;
  return `${page}${kept === undefined || kept.length === 0 ? '' : `?${kept.join('&')}`}${place}`;
}

function nameOf(pair: string): string {
  const name = pair.split('=', 1)[0] ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

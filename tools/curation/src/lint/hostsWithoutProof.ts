import { parse } from 'tldts';

/** Anybody can make such a name for any address, also one of a private network. */
export const namesForIps = 'a name for an IP address';

/**
 * Hosts that show what others published. A page there may be true, out of date or changed: it proves neither an address
 * nor who stands behind a work.
 */
const kinds: Readonly<Record<string, readonly string[]>> = {
  'a copy of a document': [
    'academia.edu',
    'coursehero.com',
    'docplayer.net',
    'docslib.org',
    'dokumen.pub',
    'dokumen.tips',
    'ebin.pub',
    'idoc.pub',
    'pdfcoffee.com',
    'pdfslide.net',
    'scribd.com',
    'silo.tips',
    'slideshare.net',
    'studylib.net',
    'vdocuments.net',
    'vdocuments.mx',
    'yumpu.com',
  ],
  'a stored copy of a page': ['archive.is', 'archive.org', 'archive.ph', 'archive.today', 'cachedview.nl'],
  'a translation or a proxy': [
    '12ft.io',
    'googleusercontent.com',
    'proxysite.com',
    'translate.goog',
    'translatetheweb.com',
  ],
  'an answer of a program': [
    'chat.openai.com',
    'chatgpt.com',
    'claude.ai',
    'copilot.microsoft.com',
    'gemini.google.com',
    'perplexity.ai',
  ],
  [namesForIps]: ['nip.io', 'sslip.io', 'xip.io', 'traefik.me', 'localtest.me'],
};

const kindOf = new Map(Object.entries(kinds).flatMap(([kind, domains]) => domains.map((domain) => [domain, kind])));

/** What a host shows instead of the publisher's own page: "a copy of a document"; undefined for all others. */
export function hostWithoutProof(address: string): string | undefined {
  const { isIp, domain, hostname } = parse(address);
  return isIp === true ? 'an IP address' : (kindOf.get(hostname ?? '') ?? kindOf.get(domain ?? ''));
}

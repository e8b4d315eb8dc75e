import { defineRule } from '../Rule.js';
import { addressesIn, type AddressIn } from '../addressesIn.js';

/** Domains by what they do with a visitor. A pattern of a path narrows a host that has other pages too. */
const domains: Readonly<Record<string, readonly string[]>> = {
  'a shortener, which can lead elsewhere tomorrow': [
    'adf.ly',
    'aka.ms',
    'amzn.to',
    'bit.do',
    'bit.ly',
    'bitly.com',
    'buff.ly',
    'cutt.ly',
    'fb.me',
    'g.co',
    'goo.gl',
    'is.gd',
    'j.mp',
    'linktr.ee',
    'lnkd.in',
    'ow.ly',
    'qr.ae',
    'qrco.de',
    'rb.gy',
    'rebrand.ly',
    'shorturl.at',
    'short.gy',
    's.id',
    't.co',
    't.ly',
    't.me',
    'tiny.cc',
    'tinyurl.com',
    'trib.al',
    'urlz.fr',
    'v.gd',
    'wp.me',
    'x.co',
    'youtu.be',
  ],
  'a redirector': [
    'anonym.to',
    'href.li',
    'safelinks.protection.outlook.com',
    'urldefense.com',
    'urldefense.proofpoint.com',
    'protect-eu.mimecast.com',
    'lm.facebook.com',
    'l.facebook.com',
    'l.instagram.com',
    'news.google.com',
    'list-manage.com',
    'doubleclick.net',
    'googleadservices.com',
    'linkprotect.cudasvc.com',
    'sendgrid.net',
    'cdn.ampproject.org',
  ],
  'a folder that its owner can close': [
    'drive.google.com',
    'docs.google.com',
    'dropbox.com',
    'onedrive.live.com',
    '1drv.ms',
    'sharepoint.com',
    'wetransfer.com',
    'we.tl',
    'box.com',
    'mega.nz',
    'mediafire.com',
    'icloud.com',
    'notion.so',
    'pcloud.link',
    'filesender.org',
  ],
};
const kindOf = new Map(Object.entries(domains).flatMap(([kind, names]) => names.map((name) => [name, kind])));

/** What the rest of an address shows about it. */
const shapes: readonly (readonly [kind: string, pattern: RegExp])[] = [
  [
    'a list of search results',
    /^https?:\/\/(?:[\w-]+\.)*(?:google|bing|yahoo|duckduckgo|baidu|yandex)\.[a-z.]+\/(?:web\/|html\/)?(?:search|s)?\?(?:[^#]*&)?(?:q|p|wd|text)=/i,
  ],
  [
    'a redirector',
    /^https?:\/\/[^/]+\/(?:url|l\.php|redir(?:ect)?|out|go|away|link|click|amp\/s)(?:\/|\.\w+)?[?/].*(?:https?(?::|%3A)|www\.)/i,
  ],
  [
    'a redirector',
    /[?&](?:url|u|uri|dest|destination|goto|go|link|target|redirect(?:_?(?:url|uri|to))?|return(?:_?(?:url|to))?|next|continue|r)=https?(?::|%3A)/i,
  ],
  [
    'a page of one visit, which nobody else can open',
    /[?&;](?:jsessionid|phpsessid|aspsessionid\w*|sessionid|session_id|sid|access_token|auth_token|token|x-amz-signature|x-amz-expires|sig|signature)=/i,
  ],
  [
    'a page behind a login',
    /\/(?:wp-admin|wp-login(?:\.php)?|log-?in|sign-?in|auth|oauth2?|saml2?|sso|admin)(?:\/|\.\w+|\?|$)/i,
  ],
  [
    'a draft or a preview',
    /[?&](?:preview(?:_id|_nonce)?|draft|_preview)=|^https?:\/\/(?:staging|stage|preview|preprod|dev|uat)[.-]/i,
  ],
];

/** Visitors are led to a page, not to something that leads on, or that only we can open. */
export const indirectAddress = defineRule({
  name: 'indirect-address',
  description:
    'An address leads to the page itself: no shortener, redirector, search, folder of a person, session, login or draft.',
  check: ({ resources, publishers }) => {
    return [...resources, ...publishers].flatMap(({ file, raw }) => {
      return addressesIn(raw).flatMap((address) => {
        const kind = kindOfAddress(address);
        if (kind === undefined) return [];
        return [
          {
            level: 'warning' as const,
            file,
            path: address.path,
            message: `The address is ${kind}: ${address.text}.`,
            expected: 'the address of the page itself',
            fix: 'Open it, and write the address that your browser shows there, if everybody can open that.',
          },
        ];
      });
    });
  },
});

function kindOfAddress({ host, text }: AddressIn): string | undefined {
  const name = host.replace(/^www\./, '');
  const suffixes = name.split('.').map((_, at, parts) => parts.slice(at).join('.'));
  const known = suffixes.map((suffix) => kindOf.get(suffix)).find((kind) => kind !== undefined);
  return known ?? shapes.find(([, pattern]) => pattern.test(text))?.[0];
}

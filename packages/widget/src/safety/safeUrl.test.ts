import { expect } from '@esm-bundle/chai';
import { displayHost } from './displayHost.js';
import { safeUrl } from './safeUrl.js';

const hostile: readonly unknown[] = [
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  'javascript://example.org/%0aalert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'blob:https://example.org/1',
  'file:///etc/passwd',
  'filesystem:https://example.org/1',
  'about:blank',
  'ftp://example.org/',
  'http://example.org/',
  'mailto:a@example.org',
  'tel:+4412345',
  '//example.org/',
  '/relative',
  'example.org',
  'https://user@example.org/',
  'https://user:word@example.org/',
  'https://example.org@evil.example/',
  'https://example.org:8443/',
  'https://localhost/',
  'https://127.0.0.1/',
  'https://0x7f000001/',
  'https://2130706433/',
  'https://192.168.1.1/',
  'https://[::1]/',
  'https://127.1/',
  'https://0177.0.0.1/',
  'https://0x7f.0x1/',
  'https://\uFF11\uFF12\uFF17.0.0.1/',
  'https://[::ffff:127.0.0.1]/',
  'https://printer/',
  'https://app.localhost/',
  'https://printer.local/',
  'https://PRINTER.Local/',
  'https://printer.\u24DBocal/',
  'https://router.internal/',
  'https://metadata.google.internal/',
  'https://nas.home.arpa/',
  'https://1.168.192.in-addr.arpa/',
  'https://files.lan/',
  'https://sso.corp/',
  'https://hub.home/',
  'https://staff.intranet/',
  'https://db.private/',
  'https://host.localdomain/',
  'https://a.test/',
  'https://a.invalid/',
  'https://example.org./',
  'https:\\\\example.org\\',
  'https://exa\u202Emple.org/',
  'https://exam\u200Bple.org/',
  'https://example.org/a b',
  'https://example.org/\u0000',
  'https://.org/',
  'https://',
  'https://example..org/',
  '',
  null,
  undefined,
  42,
  {},
  ['https://example.org/'],
];

describe('safeUrl', () => {
  for (const address of hostile) {
    it(`refuses ${JSON.stringify(address) ?? 'undefined'}`, () => {
      expect(safeUrl(address)).to.equal(undefined);
    });
  }

  it('lets plain https addresses through', () => {
    for (const address of [
      'https://www.icmec.org/?p=14972',
      'https://gov.uk/a/b#c',
      'https://xn--80ak6aa92e.com/',
      'https://example.org/%D8%A7',
      'https://local.example.org/',
      'https://internal.example.com/home.arpa',
      'https://thelocal.example/',
      'https://example.org/?q={a|b}',
    ]) {
      expect(safeUrl(address)).to.equal(address);
    }
  });

  it('drops the default port', () => {
    expect(safeUrl('https://example.org:443/a')).to.equal('https://example.org/a');
  });

  it('shows a look-alike host for what it is', () => {
    expect(displayHost(safeUrl('https://\u0430pple.com/')!)).to.match(/^xn--/);
    expect(displayHost('https://www.example.org/a')).to.equal('example.org');
  });
});

import { baseUrl } from './nativeDocument.js';
import { httpsUrl } from './safeUrl.js';

/**
 * Lets an address of the page's own author through: `https:`, `mailto:`, `tel:`, or a place on the same site.
 *
 * Authors write these by hand, and content systems fill them in: `javascript:` and the like must not pass here either.
 *
 * @returns the whole address, or undefined when it must not be linked
 * @example authorUrl('/policies/safeguarding.pdf') // 'https://school.example/policies/safeguarding.pdf'
 */
export function authorUrl(address: unknown): string | undefined {
  if (typeof address !== 'string') return undefined;
  const text = address.trim();
  if (/^mailto:[^\s<>"?&@]+@[^\s<>"?&@]+(\?[^\s<>"]*)?$/i.test(text)) return text;
  if (/^tel:\+?\d[\d\s().-]{1,24}$/i.test(text)) return text.replace(/\s/g, '');
  if (!text || /[\s\\\p{Cc}\p{Cf}]/u.test(text)) return undefined;
  let url: URL;
  try {
    url = new URL(text, baseUrl());
  } catch {
    return undefined;
  }
  const { protocol, host } = globalThis.location ?? {}; // A server has none.
  const isHere = /^(https?|file):$/.test(url.protocol) && url.protocol === protocol;
  return isHere && url.host === host && !url.username && !url.password ? url.href : httpsUrl(url.href);
}

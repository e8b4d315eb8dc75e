/** A tag or place and ever wider ones: `zh-Hans-CN`, `zh-Hans`, `zh`; `GB-ENG`, `GB`. Source: RFC 4647, section 3.4. */
export function truncations(tag: string): readonly string[] {
  const parts = tag.split('-');
  return parts.map((_, i) => parts.slice(0, parts.length - i).join('-'));
}

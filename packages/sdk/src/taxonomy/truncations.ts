/** A tag or place and ever wider ones: `zh-Hans-CN`, `zh-Hans`, `zh`; `GB-ENG`, `GB`. Source: RFC 4647, section 3.4. */
export function truncations(tag: string): readonly string[] {
  const end = tag.lastIndexOf('-');
  return end < 0 ? [tag] : [tag, ...truncations(tag.slice(0, end))];
}

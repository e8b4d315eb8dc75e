/** Where a redirect leads; undefined when it does not say, or not in a way that can be followed. */
export function addressFrom(location: string | null, current: string): string | undefined {
  if (location === null || !URL.canParse(location, current)) return undefined;
  const next = new URL(location, current);
  next.hash = '';
  return next.href;
}

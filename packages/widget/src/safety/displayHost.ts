/** The host of an address that {@link safeUrl} let through, as shown to visitors: `URL` writes look-alikes as xn--…. */
export function displayHost(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}

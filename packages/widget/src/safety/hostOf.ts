/** The host of an address that {@link safeAddress} let through, as shown to visitors: `URL` writes look-alikes as xn--…. */
export function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}

/** How long a browser may take to tell that the page's policy blocked a request, in milliseconds. */
const telling = 50;

/** Whether asking again may help after fetch failed without an answer. */
export interface Reconnection {
  readonly mayHelp: () => Promise<boolean>;
  /** Stops listening. */
  readonly stop: () => void;
}

/**
 * Fetch does not say why no answer came. Of another origin it may have been CORS, and of any the policy of the page:
 * neither changes by asking again, so only lost connections to the page's own origin remain; and all of them where
 * there is no page.
 */
export function reconnection(address: URL): Reconnection {
  const page = globalThis as Partial<Pick<Window, 'origin' | 'addEventListener' | 'removeEventListener'>>;
  let blocked = false;
  const listen = (event: Event) => {
    const { effectiveDirective, blockedURI } = event as SecurityPolicyViolationEvent;
    if (effectiveDirective === 'connect-src' && blockedURI && address.href.startsWith(blockedURI)) blocked = true;
  };
  // Bubbles from the document; in a worker it is sent to the global itself.
  page.addEventListener?.('securitypolicyviolation', listen);
  return {
    mayHelp: async () => {
      if (page.origin === undefined) return true;
      if (page.origin !== address.origin) return false;
      await new Promise((resolve) => setTimeout(resolve, telling));
      return !blocked;
    },
    stop: () => page.removeEventListener?.('securitypolicyviolation', listen),
  };
}

import type { LookupFunction } from 'node:net';

/** How the checker behaves. */
export interface LinkOptions {
  /** How many hosts are asked at a time. Default: 6. A host is never asked twice at a time. */
  readonly concurrency: number;
  /** Milliseconds between two requests to one host. Default: 1000. */
  readonly pause: number;
  /** Milliseconds until a request is given up. Default: 20,000. */
  readonly timeout: number;
  /** The longest `Retry-After` that is waited for, in milliseconds. Default: 30,000. */
  readonly longestWait: number;
  /** Who asks; the first word is also the name that robots.txt may know. */
  readonly userAgent: string;
  /** For tests alone: whether 127.0.0.1 counts as a public address, and may be asked by http: too. Default: false. */
  readonly allowLoopback: boolean;
  /** For tests alone: who knows the addresses of names. Default: the system. */
  readonly lookup?: LookupFunction;
  /** For tests alone: the certificate, as PEM, that all others must come from. Default: those that Node trusts. */
  readonly trusted?: string;
}

export const defaultLinkOptions: LinkOptions = {
  concurrency: 6,
  pause: 1000,
  timeout: 20_000,
  longestWait: 30_000,
  userAgent:
    'SafeguardingResourcesLinkCheck/1.0 (checks the links of an open catalogue; +https://github.com/safeguarding-resources/safeguarding-resources)',
  allowLoopback: false,
};

import type { LinkObservation } from './LinkObservation.js';

/** What a server answered to one request, without the body; or why it did not. */
export type Answer =
  | {
      readonly code: number;
      readonly location: string | null;
      /** Milliseconds to wait, as the server asks. */
      readonly retryAfter: number | undefined;
    }
  | { readonly code: undefined; readonly reason: Extract<LinkObservation['reason'], 'timeout' | 'no-connection'> };

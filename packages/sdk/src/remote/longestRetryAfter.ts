/** Milliseconds that a server may ask to wait before the retry, whatever it says. In a file of its own so that tests need not wait. */
export const longestRetryAfter = 2000;

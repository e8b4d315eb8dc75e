// Time in tests: the page's timers go on when a test says so, and what comes some day is waited for, not slept for.

const real = {
  setTimeout: window.setTimeout.bind(window),
  clearTimeout: window.clearTimeout.bind(window),
  now: Date.now.bind(Date),
};

interface Timer {
  readonly at: number;
  readonly call: () => void;
}

/** Timers that were set while the clock stood, by their numbers, which no real one has. */
const held = new Map<number, Timer>();
/** Those that the real clock took over when it went on. */
const handedOver = new Map<number, number>();
let isStopped = false;
let now = 0;
let lastId = 0;

/**
 * Has timers of the page wait for `pass`, until `startClock` or `clearPage`. Those that were set
 * before are not held.
 *
 * @returns whether the clock went until now
 */
export function stopClock(): boolean {
  if (isStopped) return false;
  isStopped = true;
  window.setTimeout = ((call: (...args: unknown[]) => void, milliseconds = 0, ...args: unknown[]) => {
    lastId -= 1;
    held.set(lastId, { at: now + milliseconds, call: () => call(...args) });
    return lastId;
  }) as typeof window.setTimeout;
  window.clearTimeout = ((id?: number) => {
    if (id !== undefined && !held.delete(id)) real.clearTimeout(handedOver.get(id) ?? id);
  }) as typeof window.clearTimeout;
  return true;
}

/** Lets the clock go on. What was held comes when its time is over; its numbers can still be cleared. */
export function startClock(): void {
  if (!isStopped) return;
  isStopped = false;
  for (const [id, { at, call }] of held) handedOver.set(id, real.setTimeout(call, at - now));
  held.clear();
  window.setTimeout = real.setTimeout;
}

/** Has the clock of the page say a day, such as `2027-11-23`; without one the real day, as `clearPage` does. */
export function setToday(day?: string): void {
  Date.now = day === undefined ? real.now : () => Date.parse(day);
}

/** Lets time pass while the clock is stopped: each timer runs when it is due, and whatever follows from it. */
export async function pass(milliseconds: number): Promise<void> {
  const end = now + milliseconds;
  const isDue = ([, { at }]: [number, Timer]): boolean => at <= end;
  await turn();
  for (let due = [...held].filter(isDue); due.length > 0; due = [...held].filter(isDue)) {
    const [id, { at, call }] = due.reduce((first, each) => (each[1].at < first[1].at ? each : first));
    held.delete(id);
    now = at;
    call();
    await turn();
  }
  now = end;
}

/** Lets the page handle what waits: microtasks, messages, timers of no length. */
export function turn(): Promise<void> {
  return new Promise((resolve) => void real.setTimeout(resolve));
}

/** Looks until something is there: 40 times a second, for a minute unless told otherwise. */
export async function until<T>(what: string, look: () => T | null | undefined | false, attempts = 2400): Promise<T> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const seen = look();
    if (seen) return seen;
    await new Promise((resolve) => void real.setTimeout(resolve, 25));
  }
  throw new Error(`never saw ${what}`);
}

import type { LinkResult } from './LinkChecker.js';
import type { LinkObservation } from './LinkObservation.js';

/** Servers fail for a day, and for a weekend. */
const failuresUntilDead = 3;

/** Weighs a result against what was seen before. Runs on one day count as one: they see the same fault. */
export function judgeLink(
  { outcome, ...seen }: LinkResult,
  before: LinkObservation | undefined,
  checkedOn: string,
): LinkObservation {
  const earlier = before?.failures ?? 0;
  const answered = before?.answeredOn === undefined ? {} : { answeredOn: before.answeredOn };
  switch (outcome) {
    case 'alive':
    case 'moved':
      return { status: outcome, ...seen, checkedOn, answeredOn: checkedOn, failures: 0 };
    case 'refused':
      return { status: 'refused', ...seen, checkedOn, ...answered, failures: earlier };
    case 'failed': {
      const failures = earlier > 0 && before?.checkedOn === checkedOn ? earlier : earlier + 1;
      const status = failures >= failuresUntilDead ? 'dead' : 'unreachable';
      return { status, ...seen, checkedOn, ...answered, failures };
    }
    default:
      return outcome satisfies never;
  }
}

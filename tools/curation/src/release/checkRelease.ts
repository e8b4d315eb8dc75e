import type { Finding } from '../records/Finding.js';
import type { Change } from './Change.js';
import { changedDomains } from './changedDomains.js';
import { diffReleases } from './diffReleases.js';
import { type Bump, honestBump, isLess } from './honestBump.js';
import { judgeRelease } from './judgeRelease.js';
import type { Release } from './Release.js';
import { risenBy } from './risenBy.js';

/** What the next version must be, and what it is going to be. */
export interface ReleaseCheck {
  readonly changes: readonly Change[];
  readonly honest: Bump;
  readonly claimed: Bump;
  readonly findings: readonly Finding[];
}

/**
 * Compares the last release with now. A version that already rose above the last one claims as much as a changeset:
 * between "changeset version" and the release the changesets are gone.
 */
export function checkRelease(last: Release, now: Release, pending: Bump): ReleaseCheck {
  const changes = diffReleases(last, now);
  const risen = risenBy(last.dataset.version, now.dataset.version);
  const claimed = isLess(pending, risen) ? risen : pending;
  const { bump } = honestBump(changes);
  const findings = [...judgeRelease(changes, claimed, last.dataset.version), ...changedDomains(last, now)];
  return { changes, honest: bump, claimed, findings };
}

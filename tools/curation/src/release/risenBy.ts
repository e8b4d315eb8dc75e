import { diff, gt } from 'semver';
import type { Bump } from './honestBump.js';

/** Which part of the version rose between two versions. */
export function risenBy(from: string, to: string): Bump {
  if (!gt(to, from)) return 'none';
  const part = diff(from, to);
  return part === 'major' || part === 'minor' ? part : 'patch';
}

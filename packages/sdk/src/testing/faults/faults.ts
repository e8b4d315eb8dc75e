import { changedOnTheWay } from './changedOnTheWay.js';
import { cutOrTooMuch } from './cutOrTooMuch.js';
import { harmless } from './harmless.js';
import { pinnedNonsense } from './pinnedNonsense.js';
import { refused } from './refused.js';
import { unanswered } from './unanswered.js';
import type { Fault } from './Fault.js';

/** All of them. */
export const faults: readonly Fault[] = [
  ...changedOnTheWay,
  ...cutOrTooMuch,
  ...unanswered,
  ...refused,
  ...pinnedNonsense,
  ...harmless,
];

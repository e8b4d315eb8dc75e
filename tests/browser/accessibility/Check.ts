import type { SafeguardingResources } from '@safeguarding/widget';

/** A rule that no general tool can see. It looks at a panel that is on the page and says what breaks the rule. */
export type Check = (panel: SafeguardingResources) => readonly string[] | Promise<readonly string[]>;

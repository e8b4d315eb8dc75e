import type { Check } from './Check.js';
import { controlNames } from './checks/controlNames.js';
import { discreetFields } from './checks/discreetFields.js';
import { edges } from './checks/edges.js';
import { facetGroups } from './checks/facetGroups.js';
import { focusMoves } from './checks/focusMoves.js';
import { focusRing } from './checks/focusRing.js';
import { focusUnobscured } from './checks/focusUnobscured.js';
import { foreignText } from './checks/foreignText.js';
import { headingOrder } from './checks/headingOrder.js';
import { linkNames } from './checks/linkNames.js';
import { lists } from './checks/lists.js';
import { nativeControls } from './checks/nativeControls.js';
import { oneAnnouncement } from './checks/oneAnnouncement.js';
import { optionNames } from './checks/optionNames.js';
import { panelLanguage } from './checks/panelLanguage.js';
import { reachable } from './checks/reachable.js';
import { readingOrder } from './checks/readingOrder.js';
import { reflow } from './checks/reflow.js';
import { stillness } from './checks/stillness.js';
import { tabOrder } from './checks/tabOrder.js';
import { targetSize } from './checks/targetSize.js';
import { textContrast } from './checks/textContrast.js';
import { textSpacing } from './checks/textSpacing.js';
import { uniqueIds } from './checks/uniqueIds.js';

/** All rules that axe cannot see, by name. */
export const checks = {
  controlNames,
  discreetFields,
  edges,
  facetGroups,
  focusMoves,
  focusRing,
  focusUnobscured,
  foreignText,
  headingOrder,
  linkNames,
  lists,
  nativeControls,
  oneAnnouncement,
  optionNames,
  panelLanguage,
  reachable,
  readingOrder,
  reflow,
  stillness,
  tabOrder,
  targetSize,
  textContrast,
  textSpacing,
  uniqueIds,
} satisfies Record<string, Check>;

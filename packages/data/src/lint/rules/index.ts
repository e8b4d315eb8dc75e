import type { Rule } from '../Rule.js';
import { broaderCycle } from './broaderCycle.js';
import { danglingReference } from './danglingReference.js';
import { duplicateAddress } from './duplicateAddress.js';
import { duplicateId } from './duplicateId.js';
import { fileNameIsId } from './fileNameIsId.js';
import { globalStandsAlone } from './globalStandsAlone.js';
import { hiddenLabelShown } from './hiddenLabelShown.js';
import { httpsOnly } from './httpsOnly.js';
import { knownCountry } from './knownCountry.js';
import { missingTranslation } from './missingTranslation.js';
import { outdatedTerm } from './outdatedTerm.js';
import { recordFormat } from './recordFormat.js';
import { recordShape } from './recordShape.js';
import { redirectChain } from './redirectChain.js';
import { summaryLength } from './summaryLength.js';
import { unmappedLabel } from './unmappedLabel.js';
import { urlKind } from './urlKind.js';

/** Every rule. Those that mend do so in this order: the format comes last. */
export const rules: readonly Rule[] = [
  recordShape,
  fileNameIsId,
  duplicateId,
  danglingReference,
  broaderCycle,
  redirectChain,
  httpsOnly,
  outdatedTerm,
  hiddenLabelShown,
  globalStandsAlone,
  missingTranslation,
  summaryLength,
  duplicateAddress,
  unmappedLabel,
  urlKind,
  knownCountry,
  recordFormat,
];

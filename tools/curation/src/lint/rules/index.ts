import type { Rule } from '../Rule.js';
import { addressEvidence } from './addressEvidence.js';
import { broaderCycle } from './broaderCycle.js';
import { contactData } from './contactData.js';
import { countryWithoutRegion } from './countryWithoutRegion.js';
import { danglingReference } from './danglingReference.js';
import { duplicateAddress } from './duplicateAddress.js';
import { duplicateId } from './duplicateId.js';
import { evidenceSource } from './evidenceSource.js';
import { fileNameIsId } from './fileNameIsId.js';
import { globalStandsAlone } from './globalStandsAlone.js';
import { hiddenCharacters } from './hiddenCharacters.js';
import { hiddenLabelShown } from './hiddenLabelShown.js';
import { httpsOnly } from './httpsOnly.js';
import { indirectAddress } from './indirectAddress.js';
import { isbn } from './isbn.js';
import { knownCountry } from './knownCountry.js';
import { knownLanguage } from './knownLanguage.js';
import { knownServices } from './knownServices.js';
import { leftOverText } from './leftOverText.js';
import { listRepeats } from './listRepeats.js';
import { lookAlikeHost } from './lookAlikeHost.js';
import { missingTranslation } from './missingTranslation.js';
import { mixedScript } from './mixedScript.js';
import { nearDuplicate } from './nearDuplicate.js';
import { needAnswers } from './needAnswers.js';
import { needPhrases } from './needPhrases.js';
import { needReview } from './needReview.js';
import { needTexts } from './needTexts.js';
import { outdatedTerm } from './outdatedTerm.js';
import { plainTone } from './plainTone.js';
import { prefLabelUnique } from './prefLabelUnique.js';
import { publicHost } from './publicHost.js';
import { publishedDate } from './publishedDate.js';
import { readingLevel } from './readingLevel.js';
import { recordFormat } from './recordFormat.js';
import { recordShape } from './recordShape.js';
import { redirectChain } from './redirectChain.js';
import { registrableDomain } from './registrableDomain.js';
import { relatedOrBroader } from './relatedOrBroader.js';
import { relatedSymmetric } from './relatedSymmetric.js';
import { replacedConcept } from './replacedConcept.js';
import { repeatedText } from './repeatedText.js';
import { reusedId } from './reusedId.js';
import { reviewDue } from './reviewDue.js';
import { serviceFields } from './serviceFields.js';
import { servicePromises } from './servicePromises.js';
import { summaryLength } from './summaryLength.js';
import { supersededBothWays } from './supersededBothWays.js';
import { textStatus } from './textStatus.js';
import { textLanguage } from './textLanguage.js';
import { textMarkup } from './textMarkup.js';
import { titleGloss } from './titleGloss.js';
import { tooBroad } from './tooBroad.js';
import { trackingParameters } from './trackingParameters.js';
import { unmappedLabel } from './unmappedLabel.js';
import { unusedConcept } from './unusedConcept.js';
import { urlKind } from './urlKind.js';
import { verifiedByPerson } from './verifiedByPerson.js';

/** Every rule. Those that fix run in this order: the format comes last. */
export const rules: readonly Rule[] = [
  recordShape,
  fileNameIsId,
  duplicateId,
  danglingReference,
  broaderCycle,
  redirectChain,
  reusedId,
  httpsOnly,
  trackingParameters,
  outdatedTerm,
  hiddenLabelShown,
  globalStandsAlone,
  missingTranslation,
  summaryLength,
  duplicateAddress,
  unmappedLabel,
  urlKind,
  knownCountry,
  knownLanguage,
  relatedSymmetric,
  relatedOrBroader,
  prefLabelUnique,
  unusedConcept,
  supersededBothWays,
  publicHost,
  indirectAddress,
  lookAlikeHost,
  registrableDomain,
  hiddenCharacters,
  mixedScript,
  textMarkup,
  contactData,
  leftOverText,
  plainTone,
  repeatedText,
  textLanguage,
  listRepeats,
  tooBroad,
  publishedDate,
  isbn,
  nearDuplicate,
  readingLevel,
  reviewDue,
  countryWithoutRegion,
  addressEvidence,
  evidenceSource,
  serviceFields,
  servicePromises,
  titleGloss,
  verifiedByPerson,
  textStatus,
  replacedConcept,
  knownServices,
  needAnswers,
  needPhrases,
  needTexts,
  needReview,
  recordFormat,
];

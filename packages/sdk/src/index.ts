// The whole surface of @safeguarding/sdk. Downloading is apart, in @safeguarding/sdk/remote.

// Open
export type { AnyCatalogue, Catalogue, InstalledValues, SchemeName } from './model.js';
export { openCatalogue } from './catalogue/openCatalogue.js';
export type { OpenOptions } from './catalogue/openCatalogue.js';
export { extendCatalogue } from './catalogue/extendCatalogue.js';
export type { CatalogueExtension, ExtendedValues, OwnResource } from './catalogue/extendCatalogue.js';
export { openSerialised } from './stored/openSerialised.js';
export { serialiseIndex } from './stored/serialiseIndex.js';

// Query
export { filterCatalogue, queryCatalogue } from './query/queryCatalogue.js';
export type {
  FacetCount,
  QueryNeed,
  QueryResult,
  ResourceFilter,
  ResourceQuery,
  SortOrder,
  UnknownValue,
} from './query/query.js';
export type { Correction } from './search/corrections.js';
export type { NamedValue } from './search/namedValues.js';
export { similarResources } from './query/similarResources.js';
export type { SimilarOptions, SimilarResource } from './query/similarResources.js';
export { queryFromParams, queryToParams } from './query/queryParams.js';
export type { ParamsOptions } from './query/queryParams.js';
export { closestMatch, closestMatches } from './text/editDistance.js';
export { analysePhrase } from './text/analysePhrase.js';
export type { PhraseWord } from './text/analysePhrase.js';
export { shortenPhrase } from './text/shortenPhrase.js';
export { fold } from './text/fold.js';
export { explainMatches } from './query/explainMatches.js';
export type { MarkedText, MatchExplanation } from './query/explainMatches.js';
export { suggest } from './query/suggest.js';
export type { SuggestOptions, Suggestion } from './query/suggest.js';
export { highlightRanges } from './text/highlightRanges.js';
export { preloadSearch } from './search/preloadSearch.js';
export { localEngine } from './engines/localEngine.js';
export type { AskOptions, DescribedNeed, EngineDescription, QueryEngine } from './engines/QueryEngine.js';

// Needs
export { listChips } from './query/listChips.js';
export type { NeedChip } from './query/listChips.js';
export { listNeeds } from './query/listNeeds.js';
export type { ListedNeed } from './query/listNeeds.js';
export { recogniseNeed } from './query/recogniseNeed.js';
export type { NeedOptions } from './query/recogniseNeed.js';
export { isUnverifiedLine, orderHelp } from './needs/answersOf.js';
export type { AnswerRole, NeedAnswer } from './needs/answersOf.js';

// Facets
export { facetNames, facets } from './facets.js';
export type { FacetName, FacetValuesOf } from './facets.js';
export type { FacetDefinition, FacetValues } from './model.js';

// Ids
export { resolveResource } from './catalogue/resolveResource.js';
export type { ResolvedResource } from './catalogue/resolveResource.js';
export { suggestFacetValue } from './catalogue/suggestFacetValue.js';

// Versions
export { diffDatasets } from './versions/diffDatasets.js';
export { diffNeeds } from './versions/diffNeeds.js';
export type { DatasetChange } from './versions/DatasetChange.js';

// Advisories
export { activeAdvisories } from './versions/activeAdvisories.js';
export { applyAdvisories } from './versions/applyAdvisories.js';

// Taxonomy
export { ancestorsOf, broaderConcepts, conceptTree, getConcept, narrowerConcepts } from './taxonomy/concepts.js';
export type { ConceptNode } from './taxonomy/concepts.js';
export { findConcepts } from './taxonomy/findConcepts.js';
export { conceptJsonLd } from './taxonomy/conceptJsonLd.js';
export { catalogueJsonLd, resourceJsonLd } from './taxonomy/jsonLd.js';
export type { CatalogueJsonLdOptions, JsonLdNode } from './taxonomy/jsonLd.js';

// Words
export { inLanguages } from './taxonomy/inLanguages.js';
export { labelOf, textIn } from './taxonomy/labels.js';
export type { LocalText } from './taxonomy/labels.js';
export { countryName, countryNames, languageName } from './taxonomy/names.js';

// Addresses
export { isInternalHost } from './validate/publicAddress.js';

// Errors
export { isSafeguardingError, SafeguardingError } from './errors.js';
export type { ErrorCode } from './errors.js';

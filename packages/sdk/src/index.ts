// The whole surface of @safeguarding/sdk. Downloading is apart, in @safeguarding/sdk/remote.

// Open
export type { AnyCatalogue, Catalogue, SchemeName } from './model.js';
export { openCatalogue } from './catalogue/openCatalogue.js';
export type { OpenOptions } from './catalogue/openCatalogue.js';
export { openSerialised } from './stored/openSerialised.js';
export { serialiseIndex } from './stored/serialiseIndex.js';

// Query
export { filterCatalogue } from './query/filterCatalogue.js';
export { queryCatalogue } from './query/queryCatalogue.js';
export type { FacetCount, QueryResult, ResourceFilter, ResourceQuery, SortOrder, UnknownValue } from './query/query.js';
export { closestMatch } from './text/closestMatch.js';
export { fold } from './text/fold.js';
export { highlightRanges } from './text/highlightRanges.js';
export { preloadSearch } from './search/preloadSearch.js';
export { localEngine } from './queryEngine/localEngine.js';
export type { AskOptions, EngineDescription, QueryEngine } from './queryEngine/QueryEngine.js';

// Facets
export { facetNames, facets } from './facets.js';
export type { FacetName, FacetValuesOf } from './facets.js';
export type { FacetDefinition, FacetValues } from './model.js';

// Ids
export { resolveResource } from './catalogue/resolveResource.js';
export type { ResolvedResource } from './catalogue/resolveResource.js';
export { suggestFacetValue } from './catalogue/suggestFacetValue.js';

// Versions
export { diffDatasets } from './diff/diffDatasets.js';
export type { DatasetChange } from './diff/DatasetChange.js';

// Advisories
export { activeAdvisories } from './advisories/activeAdvisories.js';
export { applyAdvisories } from './advisories/applyAdvisories.js';

// Taxonomy
export { ancestorsOf } from './taxonomy/ancestorsOf.js';
export { broaderConcepts } from './taxonomy/broaderConcepts.js';
export { conceptTree } from './taxonomy/conceptTree.js';
export type { ConceptNode } from './taxonomy/conceptTree.js';
export { findConcepts } from './taxonomy/findConcepts.js';
export { getConcept } from './taxonomy/getConcept.js';
export { narrowerConcepts } from './taxonomy/narrowerConcepts.js';
export { conceptJsonLd } from './taxonomy/conceptJsonLd.js';
export { catalogueJsonLd, resourceJsonLd } from './taxonomy/jsonLd.js';
export type { CatalogueJsonLdOptions, JsonLdNode } from './taxonomy/jsonLd.js';

// Words
export { countryName } from './taxonomy/countryName.js';
export { labelOf } from './taxonomy/labelOf.js';
export { languageName } from './taxonomy/languageName.js';
export { textIn } from './taxonomy/textIn.js';
export type { LocalText } from './taxonomy/textIn.js';

// Errors
export { isSafeguardingError, SafeguardingError } from './errors.js';
export type { ErrorCode } from './errors.js';

import type {
  AnswerSet,
  AudienceId,
  Concept,
  ContextId,
  CountryCode,
  KnownAudienceId,
  KnownContextId,
  KnownPublisherId,
  KnownRegionId,
  KnownResourceTypeId,
  KnownStageId,
  KnownTopicId,
  LanguageCode,
  Need,
  Publisher,
  PublisherId,
  Redirect,
  RegionId,
  Resource,
  ResourceTypeId,
  StageId,
  TopicId,
} from '@safeguarding/data';

declare const values: unique symbol;

/** One of the concept schemes: `topic`, `audience`, `stage`, `resource-type`, `context`, `region`. */
export type SchemeName = Concept['scheme'];

/**
 * One field that resources are filtered and counted by. Everything that knows facets reads it: queries, counts, the
 * search for names, suggestions, the stored index.
 */
export interface FacetDefinition<Name extends string = string> {
  /** A plural, the same word in queries, counts and attributes. */
  readonly name: Name;
  /** The scheme whose concepts the values are; without one they are plain words, or `codes`. */
  readonly scheme?: SchemeName;
  /** What the values are where they are no concepts: it tells what they are called and how a wrong one is corrected. */
  readonly codes?: 'place' | 'language' | 'publisher';
  /** The values that a record itself names. */
  readonly values: (resource: Resource) => readonly string[];
  /** The field of the record that `values` reads, for messages. Default: the name of the facet. */
  readonly field?: string;
  /**
   * Makes a function from a value that a record names to all the values that find the record. By default the value and
   * its broader concepts, for places and languages also their shorter forms (`GB-ENG` is found under `GB`).
   */
  readonly expand?: (concepts: ReadonlyMap<string, Concept>) => (value: string) => readonly string[];
  /** Whether resources that apply everywhere pass a choice of this facet with `includeGlobal`. Default: false. */
  readonly global?: boolean;
  /**
   * What a word of a value's name tells of the resources that carry the value, 1 to 63: in a title it tells 18 and
   * more, in a summary 3. Default: names of values are not searched.
   */
  readonly weight?: number;
}

/** The values that each facet takes. Known ids complete in the editor; newer ones are accepted. */
export interface FacetValues {
  /** Concepts of the scheme `topic`. A broader topic finds its narrower ones. */
  topics: TopicId;
  /** Concepts of the scheme `audience`. A broader audience finds its narrower ones. */
  audiences: AudienceId;
  /** Concepts of the scheme `stage`: the stages of school that works name themselves. */
  stages: StageId;
  /** Concepts of the scheme `resource-type`. */
  types: ResourceTypeId;
  /** Concepts of the scheme `context`. */
  contexts: ContextId;
  /** ISO 3166-1 alpha-2 codes, ISO 3166-2 codes (`GB-ENG`, found under `GB` too) and `global`. */
  countries: string;
  /** Concepts of the scheme `region`: finds the resources that name any country of the region. */
  regions: RegionId;
  /** Ids of publishers. */
  publishers: PublisherId;
  /** BCP 47 tags of the editions. `zh` finds `zh-Hans` too. */
  languages: string;
}

/**
 * The values that each facet takes in the installed data (`@safeguarding/data/catalogue.json`): the ids and codes of that
 * version alone, so that a misspelt one does not compile.
 */
export interface InstalledValues {
  /** Concepts of the scheme `topic`. A broader topic finds its narrower ones. */
  topics: KnownTopicId;
  /** Concepts of the scheme `audience`. A broader audience finds its narrower ones. */
  audiences: KnownAudienceId;
  /** Concepts of the scheme `stage`: the stages of school that works name themselves. */
  stages: KnownStageId;
  /** Concepts of the scheme `resource-type`. */
  types: KnownResourceTypeId;
  /** Concepts of the scheme `context`. */
  contexts: KnownContextId;
  /** ISO 3166-1 alpha-2 codes, ISO 3166-2 codes (`GB-ENG`, found under `GB` too) and `global`. */
  countries: CountryCode;
  /** Concepts of the scheme `region`: finds the resources that name any country of the region. */
  regions: KnownRegionId;
  /** Ids of publishers. */
  publishers: KnownPublisherId;
  /** BCP 47 tags of the editions. `zh` finds `zh-Hans` too. */
  languages: LanguageCode;
}

/**
 * A dataset opened for querying, which {@link openCatalogue} alone makes. Its records are those of the dataset, not
 * copies: read them, and do not change them.
 *
 * @typeParam Values The values that each facet takes, by the name of the facet.
 */
export interface Catalogue<out Values = FacetValues> {
  /** @internal Keeps look-alikes out and says what queries may ask for, at compile time; not there at run time. */
  readonly [values]: Values;
  /** Version of the dataset, such as `1.4.0`. */
  readonly version: string;
  /** The day that version was released, such as `2026-11-23`. */
  readonly released: string;
  /** The languages that concept labels are written in. BCP 47. */
  readonly languages: readonly string[];
  /** The facets that it was opened with, in the order in which queries count them. */
  readonly facets: readonly FacetDefinition[];
  /** Every resource by id, in the order of the dataset. */
  readonly resources: ReadonlyMap<string, Resource>;
  /** Every concept, by scheme and then by id: the same id may stand in two schemes. */
  readonly concepts: ReadonlyMap<SchemeName, ReadonlyMap<string, Concept>>;
  /** Every publisher by id. */
  readonly publishers: ReadonlyMap<string, Publisher>;
  /** What became of ids that no longer name a resource. */
  readonly redirects: ReadonlyMap<string, Redirect>;
  /** What people come with, by id. Empty for datasets before 2.1.0. */
  readonly needs: ReadonlyMap<string, Need>;
  /** Services that answer the same needs, by the id of the set. */
  readonly answerSets: ReadonlyMap<string, AnswerSet>;
}

/** A catalogue with any facets. */
export type AnyCatalogue = Catalogue<unknown>;

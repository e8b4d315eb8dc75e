// The one place of each pattern. `published.test.ts` compares them with the published JSON Schemas.

/** A stable id: lower-case words joined by hyphens. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A version of the dataset. Source: Semantic Versioning 2.0.0, without pre-releases. */
export const versionPattern = /^\d+\.\d+\.\d+$/;

/** A year, or a year and month. Source: ISO 8601, reduced precision. */
export const yearOrMonthPattern = /^(?:19|20)\d{2}(?:-(?:0[1-9]|1[0-2]))?$/;

/** A web address that may become a link: https, a host name, no credentials, no port, nothing that ends an attribute. */
export const addressPattern = /^https:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z][a-z0-9-]*[a-z0-9](?:\/[^\s<>"\\^`{|}]*)?$/;

/** An integrity value. Browsers let a malformed one pass in silence, so it is matched in full. Source: W3C SRI. */
export const integrityPattern = /^sha384-[A-Za-z0-9+/]{64}$/;

import type { Advisories, Advisory, Dataset } from '@safeguarding/data';
import { refuse } from '../errors.js';
import { checkHeader, readableSchema } from '../validate/dataset.js';
import { invalidField, isObject, isText, list, optional } from '../validate/shape.js';
import { inRange } from './inRange.js';

const invalidEntryField = /* @__PURE__ */ invalidField({
  id: isText,
  resource: isText,
  versions: isText,
  action: isText,
  reason: isText,
  published: isText,
  withdrawn: optional(isText),
  alternatives: optional(list(isText)),
});

/** As long as the published schema lets a range be. */
const longestRange = 200;

/**
 * The advisories in force for a dataset: those whose range holds its version and that were not taken back. No clock is
 * asked. Fields that this build does not know pass unread; an entry whose `action` it does not know is passed over, and
 * the others still count.
 *
 * @throws {SafeguardingError} `invalid-data` (with `path`) for what is no dataset or no list of advisories, `unsupported-schema` for
 * one of a newer major shape.
 * @example
 * ```ts
 * import { activeAdvisories } from '@safeguarding/sdk';
 * import advisories from '@safeguarding/data/advisories.json' with { type: 'json' };
 * import dataset from '@safeguarding/data/catalogue.json' with { type: 'json' };
 *
 * const warnings = activeAdvisories(dataset, advisories).filter(({ action }) => action === 'warn');
 * for (const { resource, reason } of warnings) console.log(resource, reason);
 * ```
 */
export function activeAdvisories(dataset: Dataset, advisories: Advisories): readonly Advisory[] {
  checkHeader(dataset);
  if (!isObject(advisories)) refuseAdvisories('advisories');
  const { schemaVersion } = advisories;
  if (typeof schemaVersion === 'number' && schemaVersion > readableSchema) {
    const advice = `is ${schemaVersion}; this build reads ${readableSchema}. Update @safeguarding/sdk.`;
    refuse('unsupported-schema', 'schemaVersion', advice);
  }
  if (schemaVersion !== readableSchema) refuseAdvisories('schemaVersion');
  const entries: unknown = advisories.advisories;
  if (!Array.isArray(entries)) refuseAdvisories('advisories');
  return (entries as readonly Advisory[]).filter((advisory, i) => {
    const place = `advisories[${i}]`;
    if (!isObject(advisory)) refuseAdvisories(place);
    const field = invalidEntryField(advisory);
    if (field) refuseAdvisories(`${place}.${field}`);
    const { versions, withdrawn } = advisory;
    const applies = versions.length > longestRange ? undefined : inRange(dataset.version, versions);
    if (applies === undefined) refuseAdvisories(`${place}.versions`);
    return applies && withdrawn === undefined && isKnownAction(advisory);
  });
}

/** Whether this build knows what an advisory asks for. A newer one may ask for more than to hide and to warn. */
export function isKnownAction({ action }: { readonly action: string }): boolean {
  return action === 'hide' || action === 'warn';
}

/** Whether a text is a range of versions that can be read. */
export function isRange(versions: string): boolean {
  return versions.length <= longestRange && inRange('0.0.0', versions) !== undefined;
}

function refuseAdvisories(path: string): never {
  refuse('invalid-data', path, 'is missing or has another shape. Pass the parsed advisories.json of the publisher.');
}

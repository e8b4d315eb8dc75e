import * as z from 'zod/mini';

// Loose objects: a newer minor version adds fields, which pass unread. What is listed is what readers rely on.
const text = z.string();
const id = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));
const map = z.record(text, text);
const lists = z.optional(z.record(text, z.array(text)));
const ids = z.array(id);
// The one field that becomes a link: https, a host name, no credentials, no port, nothing that ends an attribute.
const address = z.nullable(
  z.string().check(z.regex(/^https:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z][a-z0-9-]*[a-z0-9](?:\/[^\s<>"\\^`{|}]*)?$/)),
);
const outside = z.looseObject({ title: text, published: z.nullable(text), url: address });
const successor = z.optional(z.union([z.looseObject({ id }), outside]));

const resource = z.looseObject({
  id,
  title: map,
  alsoKnownAs: z.optional(z.array(text)),
  summary: map,
  usageNote: z.optional(map),
  type: id,
  topics: ids,
  audiences: ids,
  contexts: ids,
  places: z.array(text),
  publishers: ids,
  published: z.nullable(z.looseObject({ date: text, evidence: text })),
  editions: z.array(z.looseObject({ language: text, url: address, title: z.optional(text) })),
  parts: z.optional(z.array(z.looseObject({ title: map, url: address }))),
  startHere: z.optional(z.boolean()),
  supersededBy: successor,
  supersedes: successor,
  pages: z.optional(z.number()),
  licence: z.optional(text),
});

const concept = z.looseObject({
  id,
  scheme: text,
  prefLabel: map,
  altLabel: lists,
  hiddenLabel: lists,
  definition: z.optional(map),
  broader: ids,
  related: ids,
  members: z.optional(z.array(text)),
});

const publisher = z.looseObject({
  id,
  name: map,
  acronym: z.optional(text),
  alsoKnownAs: z.optional(z.array(text)),
  homepage: address,
});

const redirect = z.union([
  z.looseObject({ id, status: z.literal('moved'), to: id }),
  z.looseObject({ id, status: z.literal('split'), to: ids }),
  z.looseObject({ id, status: z.literal('withdrawn'), reason: text, alternatives: ids }),
]);

const header = { schemaVersion: z.literal(1), version: text, released: text };

/** An integrity value. Browsers let a malformed one pass in silence, so it is matched in full. */
export const integrityPattern = /^sha384-[A-Za-z0-9+/]{64}$/;

/** Shape of manifest.json, as far as it is read. */
export const manifestShape = z.looseObject({
  ...header,
  files: z.looseObject({
    'catalogue.json': z.looseObject({ bytes: z.number(), integrity: z.string().check(z.regex(integrityPattern)) }),
  }),
});

/** Shape of catalogue.json. */
export const datasetShape = z.looseObject({
  ...header,
  languages: z.array(text),
  resources: z.array(resource),
  concepts: z.array(concept),
  publishers: z.array(publisher),
  redirects: z.array(redirect),
});

/** Shape of advisories.json. */
export const advisoriesShape = z.looseObject({
  schemaVersion: z.literal(1),
  advisories: z.array(
    z.looseObject({
      id,
      resource: id,
      versions: text,
      action: text,
      reason: text,
      alternatives: z.optional(ids),
      published: text,
      withdrawn: z.optional(text),
    }),
  ),
});

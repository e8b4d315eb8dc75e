import { SafeguardingError } from '../errors.js';
import { readableSchema } from './readableSchema.js';

type Kind = 'schema' | 'text' | 'texts' | 'map' | 'objects' | 'editions' | 'date' | 'texts?' | 'parts?';
type Fields = Readonly<Record<string, Kind>>;

/** What the engine touches without asking, and nothing else: the full shape is checked where data is made or downloaded. */
const shapes: Readonly<Record<string, Fields>> = {
  resources: {
    id: 'text',
    title: 'map',
    summary: 'map',
    type: 'text',
    topics: 'texts',
    audiences: 'texts',
    contexts: 'texts',
    places: 'texts',
    publishers: 'texts',
    editions: 'editions',
    published: 'date',
    alsoKnownAs: 'texts?',
    parts: 'parts?',
  },
  concepts: { id: 'text', scheme: 'text', prefLabel: 'map', broader: 'texts?', members: 'texts?' },
  publishers: { id: 'text', name: 'map' },
  redirects: { id: 'text', status: 'text' },
};

const isText = (value: unknown) => typeof value === 'string';
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const checks: Readonly<Record<Kind, (value: unknown) => boolean>> = {
  schema: (value) => value === readableSchema,
  text: isText,
  texts: (value) => Array.isArray(value) && value.every(isText),
  'texts?': (value) => value === undefined || checks.texts(value),
  map: (value) => isObject(value) && Object.values(value).every(isText),
  objects: (value) => Array.isArray(value) && value.every(isObject),
  editions: (value) =>
    checks.objects(value) && (value as { language?: unknown }[]).every(({ language }) => isText(language)),
  'parts?': (value) =>
    value === undefined ||
    (checks.objects(value) && (value as { title?: unknown }[]).every(({ title }) => checks.map(title))),
  date: (value) => value === null || (isObject(value) && isText(value['date'])),
};

function refuse(path: string): never {
  throw new SafeguardingError(
    'invalid-data',
    `\`${path}\` is missing, stands twice or has another shape. Pass the parsed catalogue.json of a release.`,
    { path },
  );
}

/**
 * Refuses what cannot be indexed. Unknown fields pass: a newer minor version adds some.
 *
 * @throws {SafeguardingError} `invalid-data` with the path, or `unsupported-schema`.
 */
export function assertDataset(dataset: unknown): void {
  if (!isObject(dataset)) refuse('dataset');
  const schema = dataset['schemaVersion'];
  if (typeof schema === 'number' && schema > readableSchema) {
    throw new SafeguardingError(
      'unsupported-schema',
      `The dataset has schemaVersion ${schema}; this build reads ${readableSchema}. Update @safeguarding/sdk.`,
      { path: 'schemaVersion' },
    );
  }
  checkFields(dataset, { schemaVersion: 'schema', version: 'text', released: 'text', languages: 'texts' }, '');
  for (const list of Object.keys(shapes)) {
    const records = dataset[list];
    if (!checks.objects(records)) refuse(list);
    const seen = new Set<string>();
    (records as readonly Record<string, unknown>[]).forEach((record, i) => {
      const path = `${list}[${i}].`;
      checkFields(record, shapes[list]!, path);
      const key = `${String(record['scheme'])} ${record['id'] as string}`; // Schemes may share an id.
      if (seen.has(key)) refuse(`${path}id`);
      seen.add(key);
    });
  }
}

function checkFields(record: Record<string, unknown>, fields: Fields, path: string): void {
  // Object.keys, not for…in: old scripts of a page may have added to Object.prototype.
  for (const field of Object.keys(fields)) if (!checks[fields[field]!](record[field])) refuse(path + field);
}

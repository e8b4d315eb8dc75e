/** The part of JSON Schema that zod writes and this package reads. */
export interface SchemaNode {
  readonly type?: string;
  readonly title?: string;
  readonly description?: string;
  readonly $ref?: string;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | SchemaNode;
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
  readonly oneOf?: readonly SchemaNode[];
  readonly tsType?: string;
}

/** Fields that hold the id of something, which editors complete, or any value at all. */
const ownTypes: Readonly<Record<string, string>> = {
  'Resource.id': 'ResourceId',
  'Resource.type': 'ResourceTypeId',
  'Resource.topics': 'TopicId',
  'Resource.audiences': 'AudienceId',
  'Resource.stages': 'StageId',
  'Resource.contexts': 'ContextId',
  'Resource.publishers': 'PublisherId',
  'Contributor.publisher': 'PublisherId',
  'Successor.id': 'ResourceId',
  'Concept.scheme': 'ConceptScheme',
  'Publisher.id': 'PublisherId',
  'Need.askers': 'AudienceId',
  'Need.topics': 'TopicId',
  'Need.answers': '(Answer | AnswerOfSet)',
  'Answer.id': 'ResourceId',
  'SetMember.id': 'ResourceId',
  'Redirect.to': 'ResourceId',
  'Redirect.alternatives': 'ResourceId',
  'Advisory.resource': 'ResourceId',
  'Change.to': 'ResourceId',
  'Change.alternatives': 'ResourceId',
  'FieldChange.before': 'JsonValue',
  'FieldChange.after': 'JsonValue',
};

/** What a field is declared as where the JSON Schema alone says too little; undefined leaves it to the schema. */
export function declaredType(owner: string, name: string, node: SchemaNode): string | undefined {
  const own = ownTypes[`${owner}.${name}`];
  if (node.type === 'array') return `readonly ${own ?? typeOfItem(node.items)}[]`;
  if (own !== undefined) return own;
  if (node.type !== 'object' || node.properties !== undefined) return undefined;
  return mapType(node.additionalProperties);
}

function typeOfItem(node: SchemaNode | undefined): string {
  const name = node?.$ref?.split('/').at(-1);
  return name ?? scalarType(node);
}

function mapType(values: boolean | SchemaNode | undefined): string {
  if (typeof values !== 'object')
    throw new TypeError('A map has values of any kind. Give them a type in the zod schema.');
  if (values.$ref !== undefined) return `Readonly<Record<string, ${typeOfItem(values)}>>`;
  if (values.type === 'string') return 'LanguageMap';
  if (values.type === 'array') return `Readonly<Record<string, readonly ${typeOfItem(values.items)}[]>>`;
  if (values.properties === undefined) return `Readonly<Record<string, ${scalarType(values)}>>`;
  const fields = Object.entries(values.properties).map(([name, node]) => `readonly ${name}: ${scalarType(node)}`);
  return `Readonly<Record<string, { ${fields.join('; ')} }>>`;
}

function scalarType(node: SchemaNode | undefined): string {
  const types: Readonly<Record<string, string>> = {
    string: 'string',
    integer: 'number',
    number: 'number',
    boolean: 'boolean',
  };
  const type = types[node?.type ?? ''];
  if (type !== undefined) return type;
  throw new TypeError(`No declaration is known for the JSON Schema type "${node?.type}". Add it to declaredType.`);
}

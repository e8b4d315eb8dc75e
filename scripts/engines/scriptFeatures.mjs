// What a script uses that an engine of our floor does not have: its syntax, what is built in, and Web APIs.
import { parse } from 'acorn';
import { full } from 'acorn-walk';
import { compatibility, lacking } from './floors.mjs';

const { api, html, javascript } = compatibility;
const { builtins, classes, operators, regular_expressions: patterns } = javascript;

/** Everything that is reached with a dot or as an event, by name: `at` of arrays, of strings, of typed arrays. */
const members = new Map();

/** @param {object} tree part of the data; deeper ones are things such as Intl.DateTimeFormat */
function collect(tree, depth, path = '') {
  for (const [key, value] of Object.entries(tree)) {
    // What is an experiment of one engine has names such as "path" and "country", which are names of ours, too.
    if (key === '__compat' || value.__compat?.status?.standard_track === false) continue;
    const remember = (name) =>
      members.set(name, [...(members.get(name) ?? []), { __compat: value.__compat, of: path.slice(0, -1), name }]);
    if (value.__compat) remember(key.replace(/_static$/, ''));
    if (key.endsWith('_event')) remember(`on${key.slice(0, -'_event'.length)}`);
    if (depth > 0) collect(value, depth - 1, `${path}${key}.`);
  }
}
collect(builtins, 2);
/** Names of the language itself: a script that has a member `at` of its own may still ask an array for it. */
const ofLanguage = new Set(members.keys());
collect(api, 1);

/** What the data says of `object.member`, where the object is a thing that engines bring. */
const staticsOf = (object, member) => {
  const tree = builtins[object] ?? api[object];
  return tree && (tree[`${member}_static`] ?? (tree[member]?.__compat ? tree[member] : undefined));
};
const globalOf = (name) => builtins[name] ?? api[name] ?? api.Window[name];
const isGlobalObject = (name) => name === 'globalThis' || name === 'window' || name === 'self';

/** What takes a feature out of an engine that has it, so that a page finds out how it does without. */
const removalOf = ({ of, name }) =>
  of === undefined
    ? ''
    : of === ''
      ? `delete globalThis.${name};`
      : `delete globalThis.${of}?.prototype?.${name};delete globalThis.${of}?.${name};`;

/** Of a pattern: what can make the whole file unreadable. */
function patternFeatures(pattern, flags) {
  const used = [];
  if (/\(\?<[=!]/.test(pattern)) used.push(['a look behind in a pattern', patterns.lookbehind_assertion]);
  if (/\(\?<[^=!]/.test(pattern)) used.push(['a named group in a pattern', patterns.named_capturing_group]);
  if (/\(\?[ims-]+:/.test(pattern)) used.push(['a flag inside a pattern', patterns.modifier]);
  if (/\\p\{/i.test(pattern)) used.push(['\\p{} in a pattern', patterns.unicode_character_class_escape]);
  if (flags.includes('d')) used.push(['the flag d of patterns', builtins.RegExp.hasIndices]);
  if (flags.includes('v')) used.push(['the flag v of patterns', builtins.RegExp.unicodeSets]);
  return used;
}

/** The syntax that the newest of our floor do not all have. acorn reads all else that is older than ES2023. */
const syntax = {
  StaticBlock: () => ['static {}', classes.static.initialization_blocks],
  PropertyDefinition: ({ key, static: isStatic }) =>
    isStatic
      ? ['a static field', classes.static.class_fields]
      : key.type === 'PrivateIdentifier'
        ? ['a private field', classes.private_class_fields]
        : ['a field', classes.public_class_fields],
  MethodDefinition: ({ key }) =>
    key.type === 'PrivateIdentifier' ? ['a private method', classes.private_class_methods] : undefined,
  BinaryExpression: ({ left }) =>
    left.type === 'PrivateIdentifier' ? ['#field in object', classes.private_class_fields_in] : undefined,
  AssignmentExpression: ({ operator }) =>
    ({
      '||=': ['||=', operators.logical_or_assignment],
      '&&=': ['&&=', operators.logical_and_assignment],
      '??=': ['??=', operators.nullish_coalescing_assignment],
    })[operator],
  ChainExpression: () => ['?.', operators.optional_chaining],
  LogicalExpression: ({ operator }) => (operator === '??' ? ['??', operators.nullish_coalescing] : undefined),
  ForOfStatement: ({ await: waits }) => (waits ? ['for await', javascript.statements.for_await_of] : undefined),
};

/**
 * The tags, attributes and listeners in the text of a template.
 *
 * @param {string} markup
 * @returns {{ name: string, features: object[] }[]}
 */
function markupFeatures(markup) {
  const used = [];
  for (const [, tag, rest] of markup.matchAll(/<([a-z][a-z0-9]*)\b([^<>]*)/g)) {
    const element = html.elements[tag];
    if (element?.__compat) used.push({ name: `<${tag}>`, features: [element] });
    for (const [, mark, attribute] of rest.matchAll(/[\s"'?]([.@?]?)([a-zA-Z-]+)(?==|[\s/>]|$)/g)) {
      if (mark === '@' && members.has(`${attribute}_event`))
        used.push({ name: `the event ${attribute}`, features: members.get(`${attribute}_event`) });
      else if (mark === '.' && members.has(attribute))
        used.push({ name: `.${attribute}`, features: members.get(attribute) });
      else if (mark === '' || mark === '?') {
        const known = element?.[attribute] ?? html.global_attributes[attribute];
        if (known?.__compat) used.push({ name: `<${tag} ${attribute}>`, features: [known] });
      }
    }
  }
  return used;
}

/** Every name that is bound anywhere in a script: a name that is not is one of the engine. */
function boundNames(tree) {
  const names = new Set();
  const bind = (pattern) => {
    if (pattern?.type === 'Identifier') names.add(pattern.name);
    else if (pattern?.type === 'ObjectPattern')
      for (const property of pattern.properties) bind(property.value ?? property.argument);
    else if (pattern?.type === 'ArrayPattern') pattern.elements.forEach(bind);
    else if (pattern?.type === 'AssignmentPattern') bind(pattern.left);
    else if (pattern?.type === 'RestElement') bind(pattern.argument);
  };
  full(tree, (node) => {
    if (node.type === 'VariableDeclarator' || node.type.startsWith('Class')) bind(node.id);
    if (node.type.startsWith('Import') && node.local) bind(node.local);
    if (node.type === 'CatchClause') bind(node.param);
    if (/Function/.test(node.type)) [node.id, ...node.params].forEach(bind);
  });
  return names;
}

const text = (node) =>
  node.type === 'Literal' && typeof node.value === 'string'
    ? node.value
    : node.type === 'TemplateLiteral' && node.quasis.length === 1
      ? node.quasis[0].value.cooked
      : undefined;

/** What a script names itself: keys of its objects, members of its classes. */
function ownNames(tree) {
  const names = new Set();
  full(tree, (node) => {
    if (/^(Property|PropertyDefinition|MethodDefinition)$/.test(node.type) && !node.computed)
      names.add(node.key.name ?? node.key.value);
    if (node.type === 'AssignmentExpression' && node.left.object?.type === 'ThisExpression')
      names.add(memberOf(node.left));
  });
  return names;
}

/** The name behind the dot, or in brackets where it stands there as a text. */
const memberOf = ({ computed, property }) =>
  computed ? text(property) : property.type === 'Identifier' ? property.name : undefined;

/**
 * @param {string} code of a script or a module
 * @returns {import('./floors.mjs').Newer[]}
 */
export function newerInScript(code) {
  let tree;
  try {
    tree = parse(code, { ecmaVersion: 2022, sourceType: 'module' });
  } catch (error) {
    const where = code.slice(Math.max(0, error.pos - 20), error.pos + 40);
    return [{ name: 'syntax newer than ES2022', where, lacking: [{ engine: error.message, since: 'never' }] }];
  }
  const bound = boundNames(tree);
  const own = ownNames(tree);
  const isOfEngine = (node, name = node.name) => node.type === 'Identifier' && node.name === name && !bound.has(name);
  const found = new Map();
  const look = (name, features, node) => {
    const known = features.filter((each) => each?.__compat);
    const missing = known.length > 0 ? lacking(known.map(({ __compat }) => __compat)) : [];
    if (missing.length === 0 || found.has(name)) return;
    const where = code.slice(Math.max(0, node.start - 30), node.start + 60);
    found.set(name, { name, where, lacking: missing, removal: known.map(removalOf).join('') });
  };
  const lookAt = ([name, feature], node) => look(name, [feature], node);
  const lookAtGlobal = (name, node) => lookAt([name, { ...globalOf(name), of: '', name }], node);

  full(tree, (node) => {
    const used = syntax[node.type]?.(node);
    if (used) lookAt(used, node);
    if (node.regex) for (const each of patternFeatures(node.regex.pattern, node.regex.flags)) lookAt(each, node);
    if (/^(New|Call)Expression$/.test(node.type) && isOfEngine(node.callee, 'RegExp')) {
      const [pattern, flags] = node.arguments.map((each) => code.slice(each.start, each.end));
      for (const each of patternFeatures(pattern ?? '', flags ?? '')) lookAt(each, node);
    }
    if (node.type === 'MemberExpression') {
      const member = memberOf(node);
      if (member === undefined) return;
      const { object } = node;
      if (isOfEngine(object) && isGlobalObject(object.name)) lookAtGlobal(member, node);
      else if (isOfEngine(object) && staticsOf(object.name, member))
        lookAt(
          [`${object.name}.${member}`, { ...staticsOf(object.name, member), of: object.name, name: member }],
          node,
        );
      else if (members.has(member) && (ofLanguage.has(member) || !own.has(member)))
        look(`.${member}`, members.get(member), node);
    }
    if (node.type === 'VariableDeclarator' && node.id.type === 'ObjectPattern' && node.init && isOfEngine(node.init))
      for (const { key } of node.id.properties) if (key?.name) lookAtGlobal(key.name, node);
    if (node.type === 'Identifier' && !bound.has(node.name) && !isGlobalObject(node.name))
      lookAtGlobal(node.name, node);
    if (node.type === 'CallExpression' && node.callee.type === 'MemberExpression') {
      const event = memberOf(node.callee) === 'addEventListener' ? text(node.arguments[0] ?? {}) : undefined;
      if (event && members.has(`${event}_event`)) look(`the event ${event}`, members.get(`${event}_event`), node);
    }
    if (node.type === 'AwaitExpression' && !insideFunction(tree, node))
      look('await outside of a function', [operators.await.top_level], node);
    if (node.type === 'TemplateLiteral') {
      const markup = node.quasis.map(({ value }) => value.cooked).join('?');
      for (const { name, features } of markupFeatures(markup)) look(name, features, node);
    }
  });
  return [...found.values()];
}

function insideFunction(tree, wanted) {
  let inside = false;
  full(tree, (node) => {
    if (
      /Function|StaticBlock|PropertyDefinition/.test(node.type) &&
      node.start <= wanted.start &&
      node.end >= wanted.end
    )
      inside = true;
  });
  return inside;
}

/**
 * The texts of style sheets in a script: templates and strings that are no markup and hold a declaration in a rule, or
 * declarations alone.
 *
 * @param {string} code
 * @returns {{ start: number, end: number, css: string }[]} where each stands, without its marks
 */
export function stylesIn(code) {
  const found = [];
  const inTags = new Set();
  const tree = parse(code, { ecmaVersion: 'latest', sourceType: 'module' });
  full(tree, (node) => {
    if (node.type === 'TaggedTemplateExpression') inTags.add(node.quasi);
  });
  full(tree, (node) => {
    if (!inTags.has(node) && text(node) === undefined) return;
    const css = code.slice(node.start + 1, node.end - 1);
    const isStyles = inTags.has(node) ? /[\w-]+\s*:[^;{}]+[;}]/ : /^[^{}"<]+\{[^{}"]+:[^{}"]*\}/;
    if (!/<[a-z/]/.test(css) && isStyles.test(css)) found.push({ start: node.start + 1, end: node.end - 1, css });
  });
  return found;
}

// What a style sheet uses that an engine of our floor does not have.
import { generate, parse, walk } from 'css-tree';
import { compatibility, lacking } from './floors.mjs';

const { properties, selectors, types, 'at-rules': atRules } = compatibility.css;

/** Functions and words of values by name: "color-mix", "clamp", "anchor". */
const functions = new Map();
function collect(tree) {
  for (const [key, value] of Object.entries(tree)) {
    if (key === '__compat' || key === 'length') continue;
    if (value.__compat && !functions.has(key)) functions.set(key, value.__compat);
    collect(value);
  }
}
collect(types);

/** The units that the data knows in groups. */
function unitOf(unit) {
  if (/^cq(w|h|i|b|min|max)$/.test(unit)) return types.length.container_query_length_units;
  const viewport = /^([dls])v(w|h|i|b|min|max)$/.exec(unit);
  if (viewport) {
    const size = { d: 'dynamic', l: 'large', s: 'small' }[viewport[1]];
    return types.length[`viewport_percentage_units_${size}`];
  }
  return types.length[unit];
}

const split = (name) => /^(-[a-z]+-)?(.*)$/.exec(name);

/** What the data says of a name that may have a prefix, and that prefix. */
function ofName(tree, name) {
  if (tree[name]) return { feature: tree[name], prefix: '' };
  const [, prefix = '', bare] = split(name);
  return { feature: tree[bare], prefix };
}

/** The parts of a declaration that are newer than our floor. */
function newerInDeclaration({ property, value }) {
  const found = [];
  const look = (name, feature, prefix, node) => {
    const missing = feature?.__compat ? lacking([feature.__compat], prefix) : [];
    if (missing.length > 0) found.push({ name, lacking: missing, node });
  };
  if (!property.startsWith('--')) {
    const { feature, prefix } = ofName(properties, property);
    look(property, feature, prefix, undefined);
  }
  const dropped = new Set(found.flatMap((one) => one.lacking.map(({ engine }) => engine)));
  walk(value, (node) => {
    if (node.type === 'Dimension') look(node.unit, unitOf(node.unit), '', node);
    if (node.type === 'Function') look(`${node.name}()`, { __compat: functions.get(node.name) }, '', node);
    // Of typefaces, the next in the list is taken.
    if (node.type === 'Identifier' && !node.name.startsWith('--') && property !== 'font-family') {
      const { feature, prefix } = ofName(properties[property] ?? {}, node.name);
      look(`${property}: ${node.name}`, feature, prefix, node);
    }
  });
  // An engine that drops the property never looks at its value.
  return found.filter((one) => one.node === undefined || one.lacking.some(({ engine }) => !dropped.has(engine)));
}

/** Whether a declaration is taken in at first, and found to be invalid when it is too late for the one before. */
const isLate = ({ property, value }) => property.startsWith('--') || generate(value).includes('var(');

const enginesOf = (declaration) =>
  newerInDeclaration(declaration).flatMap(({ lacking: missing }) => missing.map(({ engine }) => engine));

/**
 * Whether the same rule says the same before in words that the engines know, or with their prefix. What has a prefix may
 * come before the words of all others.
 */
function hasPlain(declaration, block) {
  if (isLate(declaration)) return false;
  const at = block.indexOf(declaration);
  const hasPrefix = /(^|[:\s])-[a-z]+-/.test(generate(declaration));
  const others = block.filter(
    (each, i) =>
      i !== at &&
      each.type === 'Declaration' &&
      split(each.property)[2] === split(declaration.property)[2] &&
      (i < at || hasPrefix || each.property !== declaration.property),
  );
  return enginesOf(declaration).every((engine) => others.some((each) => !enginesOf(each).includes(engine)));
}

/** What is filled in in a template, as long as it was: nothing where a declaration may stand, or else a name. */
const withoutHoles = (css) =>
  css
    .replace(/(?<=[;{}]\s*|^\s*)\$\{[^}]*\}(?!\s*[{:])/g, (hole) => ' '.repeat(hole.length))
    .replace(/\$\{[^}]*\}/g, (hole) => '_'.repeat(hole.length));

/** Everything newer in a sheet, and where to spoil it for an engine that lacks it. */
function newerNodes(css) {
  const context = /[{}]/.test(withoutHoles(css)) ? 'stylesheet' : 'declarationList';
  const tree = parse(withoutHoles(css), { context, parseCustomProperty: true, positions: true });
  const found = [];
  const look = (name, feature, node, at) => {
    const missing = feature?.__compat ? lacking([feature.__compat]) : [];
    if (missing.length > 0) found.push({ name, where: generate(node).slice(0, 90), lacking: missing, at });
  };
  walk(tree, function (node) {
    const start = node.loc?.start.offset;
    if (node.type === 'Atrule') look(`@${node.name}`, atRules[node.name], node, start + 1);
    if (node.type === 'Feature' && node.kind === 'media')
      look(`@media ${node.name}`, atRules.media[node.name.replace(/^(min|max)-/, '')], node, start + 1);
    if (node.type === 'FeatureRange') look('@media with < or >', atRules.media.range_syntax, node, start + 1);
    // css-tree reads a nested rule only where it begins with "&".
    if (node.type === 'Raw' && this.block && node.value.includes('{'))
      look('a nested rule', selectors.nesting, node, start);
    if (node.type === 'NestingSelector') look('&', selectors.nesting, node, start);
    if (node.type === 'PseudoClassSelector' || node.type === 'PseudoElementSelector') {
      const colons = node.type === 'PseudoClassSelector' ? ':' : '::';
      const feature =
        node.name === 'host' && node.children ? selectors.hostfunction : ofName(selectors, node.name).feature;
      look(`${colons}${node.name}${node.children ? '()' : ''}`, feature, node, start + colons.length);
      if (node.name === 'not' && node.children?.first?.children?.size > 1)
        look(':not() of a list', selectors.not.selector_list, node, start + 1);
    }
    if (node.type === 'Declaration') {
      const block = (this.block ?? tree).children.toArray();
      const plain = Boolean(this.atrulePrelude) || hasPlain(node, block); // `@supports` only asks
      const where = `${this.rule ? generate(this.rule.prelude) : ''} { ${generate(node)} }`;
      for (const { node: part, ...newer } of newerInDeclaration(node)) {
        const { start: begin, end } = (part ?? node).loc;
        const at = part?.type === 'Dimension' ? end.offset : begin.offset;
        found.push({ ...newer, where: where.slice(0, 140), at, hasPlain: plain });
      }
    }
  });
  return found;
}

/**
 * @param {string} css a style sheet, or declarations
 * @returns {import('./floors.mjs').Newer[]} without what the same rule says in plain words, too
 */
export function newerInStyles(css) {
  return newerNodes(css)
    .filter(({ hasPlain: plain }) => !plain)
    .map(({ name, where, lacking: missing }) => ({ name, where, lacking: missing }));
}

/**
 * A style sheet as an engine of our floor takes it in: each word that it does not know becomes one that no engine knows. So
 * the engine at hand drops the same declarations and rules, as early or as late.
 *
 * @param {string} css
 * @param {string} engine "Chrome 87", "Safari 15" or "Firefox 91"
 */
export function stylesFor(css, engine) {
  const places = newerNodes(css)
    .filter((each) => each.lacking.some((one) => one.engine === engine))
    .map(({ at }) => at);
  let spoiled = css;
  for (const at of [...new Set(places)].sort((a, b) => b - a))
    spoiled = `${spoiled.slice(0, at)}-too-new-${spoiled.slice(at)}`;
  return spoiled;
}

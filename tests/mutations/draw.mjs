// Draws one-line faults ("mutations") from the sources by a seed. `run.mjs` puts them into the code one at a time.
// Usage: node tests/mutations/draw.mjs > tests/mutations/mutations.json   (SEED=… COUNT=… to draw others)
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import ts from 'typescript';

const seed = Number(process.env.SEED ?? 20261127);
const count = Number(process.env.COUNT ?? 40);

/** The mulberry32 generator: the same seed draws the same faults on every machine. */
function generator(state) {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const swapped = {
  '===': '!==',
  '!==': '===',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '&&': '||',
  '||': '&&',
  '-': '+',
};

/** What a node can be turned into by one small slip, or undefined. */
function slip(node, source) {
  if (ts.isBinaryExpression(node)) {
    const operator = node.operatorToken.getText(source);
    const other = swapped[operator];
    return other && { at: node.operatorToken, text: other, kind: `${operator} becomes ${other}` };
  }
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) {
    return { at: node, text: node.operand.getText(source), kind: 'a negation is lost' };
  }
  if (node.kind === ts.SyntaxKind.TrueKeyword && !ts.isLiteralTypeNode(node.parent)) {
    return { at: node, text: 'false', kind: 'true becomes false' };
  }
  if (node.kind === ts.SyntaxKind.FalseKeyword && !ts.isLiteralTypeNode(node.parent)) {
    return { at: node, text: 'true', kind: 'false becomes true' };
  }
  if (ts.isNumericLiteral(node) && !ts.isLiteralTypeNode(node.parent)) {
    return { at: node, text: String(Number(node.text) + 1), kind: 'a number is one too high' };
  }
  if (ts.isIfStatement(node)) {
    return { at: node.expression, text: `!(${node.expression.getText(source)})`, kind: 'a condition is turned round' };
  }
  return undefined;
}

const files = execFileSync('git', ['ls-files', 'packages/*/src/**/*.ts', 'packages/*/src/*.ts'], { encoding: 'utf8' })
  .trim()
  .split('\n')
  .filter((file) => !/\.(test|test-d|oracle|d)\.ts$|\/testing\/|\/locales\/[a-z]{2}(Hans)?\.ts$|\/styles\//.test(file));

const sites = [];
for (const file of [...new Set(files)].sort()) {
  const text = readFileSync(file, 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const visit = (node) => {
    const change = slip(node, source);
    if (change) {
      const start = change.at.getStart(source);
      const { line } = source.getLineAndCharacterOfPosition(start);
      const from = source.getPositionOfLineAndCharacter(line, 0);
      const end = text.indexOf('\n', from);
      if (change.at.getEnd() <= end) {
        const before = text.slice(from, end);
        const after = before.slice(0, start - from) + change.text + before.slice(change.at.getEnd() - from);
        sites.push({ file, line: line + 1, kind: change.kind, before: before.trim(), after: after.trim() });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
}

const random = generator(seed);
const drawn = new Map();
while (drawn.size < Math.min(count, sites.length)) {
  const site = sites[Math.floor(random() * sites.length)];
  drawn.set(`${site.file}:${site.line}`, site);
}
const faults = [...drawn.values()].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
console.log(JSON.stringify({ seed, sites: sites.length, faults }, null, 2));

// What the published code keeps at module level, beyond one call: ARCHITECTURE.md names each of them, and why.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A collection that begins empty is there to be filled later, and a memo is filled as catalogues are asked. */
const filledLater = /^(new (Weak)?(Map|Set|Ref)\b[^]*\(\s*\)|\[\])$|^(perCatalogue|inSteps)\(/;

/** Whether an object is declared, where it stands, with a property that can be set. */
function isWritable(type) {
  if (!type || !ts.isTypeLiteralNode(type)) return false;
  return type.members.some((member) => ts.isPropertySignature(member) && !/^readonly\b/.test(member.getText()));
}

/**
 * The variables at module level that can change.
 *
 * @param {string} code of one module in TypeScript
 * @returns {string[]} their names
 */
export function stateIn(code) {
  const { statements } = ts.createSourceFile('module.ts', code, ts.ScriptTarget.Latest, true);
  return statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList: { flags, declarations } }) =>
      declarations
        .filter(
          ({ initializer, type }) =>
            !(flags & ts.NodeFlags.Const) || filledLater.test(initializer?.getText() ?? '') || isWritable(type),
        )
        .map(({ name }) => name.getText()),
    );
}

/**
 * Every state at module level of a package.
 *
 * @param {string} root Folder of the repository.
 * @param {string} name Such as `sdk`.
 * @returns {string[]} such as `sdk: columnsOf`
 */
export function moduleState(root, name) {
  const folder = join(root, 'packages', name, 'src');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.ts$/.test(path) && !/\.(test|test-d|d|oracle)\.ts$|(^|[\\/])testing[\\/]/.test(path))
    .flatMap((path) => stateIn(readFileSync(join(folder, path), 'utf8')).map((variable) => `${name}: ${variable}`))
    .sort();
}

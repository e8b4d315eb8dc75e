import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expandExports } from '../../../scripts/expandExports.mjs';

/** An export as the editor of a user shows it. */
export interface DocumentedExport {
  /** Entry of the package, such as `@safeguarding/sdk/remote`. */
  readonly entry: string;
  readonly name: string;
  /** Whether there is something to call or read at run time. */
  readonly isValue: boolean;
  readonly docstring: string;
  readonly examples: readonly string[];
  /** Members of an interface or class without a docstring. */
  readonly bareMembers: readonly string[];
}

/** Every export of every entry of an installed package, read from its declarations. */
export function exportsOf(packageFolder: string): DocumentedExport[] {
  const { name } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as { name: string };
  const entries = expandExports(packageFolder).flatMap(([path, target]) =>
    !target.types ? [] : [{ entry: name + path.slice(1), file: join(packageFolder, target.types) }],
  );
  const program = ts.createProgram(
    entries.map(({ file }) => file),
    {
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      target: ts.ScriptTarget.ES2022,
      types: [],
    },
  );
  const checker = program.getTypeChecker();
  return entries.flatMap(({ entry, file }) =>
    checker
      .getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(file)!)!)
      .map((exported) => documentation(checker, entry, exported)),
  );
}

function documentation(checker: ts.TypeChecker, entry: string, exported: ts.Symbol): DocumentedExport {
  const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
  const docstring = ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim();
  const members =
    symbol.flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.Class) ? [...(symbol.members?.values() ?? [])] : [];
  return {
    entry,
    name: exported.name,
    isValue: (symbol.flags & ts.SymbolFlags.Value) !== 0,
    docstring,
    examples: symbol
      .getJsDocTags(checker)
      .filter((tag) => tag.name === 'example')
      .map((tag) => ts.displayPartsToString(tag.text)),
    bareMembers: members
      .filter((member) => member.flags & (ts.SymbolFlags.Property | ts.SymbolFlags.Method))
      .filter((member) => !/^(?:name|__.*)$/.test(member.name))
      .filter((member) => ts.displayPartsToString(member.getDocumentationComment(checker)) === '')
      .map((member) => member.name),
  };
}

import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import ts from 'typescript';
import type { Example } from './Example.js';
import { instrument } from './instrument.js';

/** What came of an example. */
export interface Outcome {
  readonly name: string;
  /** What the compiler or the run complained about; none when all is well. */
  readonly problems: readonly string[];
  /** Whether it was run, and how many of the results that it promises were compared. */
  readonly ran: boolean;
  readonly promises: number;
}

const root = fileURLToPath(new URL('../../..', import.meta.url));
const runner = fileURLToPath(new URL('runExamples.mjs', import.meta.url));

const options: ts.CompilerOptions = {
  strict: true,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  moduleDetection: ts.ModuleDetectionKind.Force,
  exactOptionalPropertyTypes: true,
  resolveJsonModule: true,
  skipLibCheck: true, // tests/packages/types.test.ts checks the declarations themselves.
  noEmit: true,
  types: ['node'],
  typeRoots: [join(root, 'node_modules/@types')],
};

/** What every example may speak of without opening it: the catalogue that the first lines of the documentation open. */
const setting = `
import dataset from '@safeguarding/data/catalogue.json' with { type: 'json' };
import { openCatalogue } from '@safeguarding/sdk';
export { dataset };
export const catalogue = openCatalogue(dataset);
`;

/** The example with the imports that its reader would add. */
function complete({ code, importsKnown }: Example, imports: ReadonlyMap<string, string>): string {
  const uses = (name: string) => new RegExp(`(?<![.'"\\w-])${name}\\b(?!['"-])`).test(code);
  const declares = (name: string) =>
    new RegExp(`\\b(?:const|let|function|class|type)\\s+(?:\\{[^}]*\\b)?${name}\\b`).test(code) ||
    new RegExp(`import[^;]*?\\b${name}\\b[^;]*? from`).test(code);
  const wanted = (name: string) => uses(name) && !declares(name);
  const lines = ['catalogue', 'dataset'].filter(wanted).map((name) => `import { ${name} } from './setting.js';`);
  if (importsKnown) {
    for (const [name, statement] of imports) if (wanted(name)) lines.push(statement);
  }
  return `${lines.join(' ')}\n${code}`;
}

/**
 * Type-checks examples in one program and runs them in one process, in a project that has the packages installed.
 *
 * @param imports Exports by name, with the statement that imports them.
 */
export async function checkExamples(
  project: string,
  examples: readonly Example[],
  imports: ReadonlyMap<string, string>,
): Promise<Outcome[]> {
  const folder = join(project, 'examples');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'setting.ts'), setting);
  writeFileSync(join(folder, 'setting.js'), setting);
  const files = examples.map((example, i) => {
    const path = join(folder, `example-${i}.ts`);
    writeFileSync(path, complete(example, imports));
    return path;
  });
  const problems = typeProblems(files);
  const promises = examples.map((example, i) => {
    if (!example.runs || problems[i]!.length > 0) return 0;
    try {
      const checked = instrument(readFileSync(files[i]!, 'utf8'));
      const { outputText } = ts.transpileModule(checked.code, {
        compilerOptions: { target: options.target!, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true },
      });
      writeFileSync(files[i]!.replace(/ts$/, 'mjs'), outputText);
      return checked.promises;
    } catch (error) {
      problems[i]!.push(String(error));
      return 0;
    }
  });
  const running = files.filter((_, i) => examples[i]!.runs && problems[i]!.length === 0);
  const modules = running.map((path) => path.replace(/ts$/, 'mjs'));
  const { stdout } = await promisify(execFile)(process.execPath, [runner, ...modules], {
    cwd: folder,
    maxBuffer: 2 ** 24,
  });
  const failures = JSON.parse(stdout.slice(stdout.lastIndexOf('\n{') + 1)) as Record<string, string[]>;
  return examples.map(({ name, runs }, i) => ({
    name,
    ran: runs,
    promises: promises[i]!,
    problems: [...problems[i]!, ...(failures[files[i]!.replace(/ts$/, 'mjs')] ?? [])],
  }));
}

function typeProblems(files: readonly string[]): string[][] {
  const program = ts.createProgram(files, options);
  return files.map((path) => {
    const file = program.getSourceFile(path)!;
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
      ({ messageText, start = 0 }) =>
        `line ${file.getLineAndCharacterOfPosition(start).line}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    );
  });
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { beforeAll, describe, expect, inject, it } from 'vitest';

const project = inject('project');

interface Named {
  readonly id: string;
}
const dataset = JSON.parse(
  readFileSync(join(project, 'node_modules/@safeguarding/data/dist/catalogue.json'), 'utf8'),
) as { resources: Named[]; publishers: Named[]; concepts: (Named & { scheme: string })[] };

const options: ts.CompilerOptions = {
  strict: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  types: [],
};

/** An editor with one file open, in a project that has the packages installed. */
class Editor {
  readonly #path = join(project, 'editor.ts');
  #text = '';
  #version = 0;
  readonly #service: ts.LanguageService;

  constructor() {
    this.#service = ts.createLanguageService({
      getCompilationSettings: () => options,
      getScriptFileNames: () => [this.#path],
      getScriptVersion: (path) => (path === this.#path ? String(this.#version) : '1'),
      getScriptSnapshot: (path) => {
        const text = path === this.#path ? this.#text : ts.sys.readFile(path);
        return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
      },
      getCurrentDirectory: () => project,
      getDefaultLibFileName: ts.getDefaultLibFilePath,
      fileExists: (path) => path === this.#path || ts.sys.fileExists(path),
      readFile: (path) => ts.sys.readFile(path),
      directoryExists: (path) => ts.sys.directoryExists(path),
      getDirectories: (path) => ts.sys.getDirectories(path),
      realpath: (path) => ts.sys.realpath?.(path) ?? path,
    });
  }

  /** What is offered where `|` stands. */
  offersAt(marked: string): string[] {
    const position = marked.indexOf('|');
    this.#text = marked.replace('|', '');
    this.#version++;
    const completions = this.#service.getCompletionsAtPosition(this.#path, position, {});
    return (completions?.entries ?? []).map(({ name }) => name).sort();
  }

  /** What hovering over the place where `|` stands says. */
  hoverAt(marked: string): string {
    const position = marked.indexOf('|');
    this.#text = marked.replace('|', '');
    this.#version++;
    return ts.displayPartsToString(this.#service.getQuickInfoAtPosition(this.#path, position)?.documentation);
  }
}

const queryOf = (query: string) => `
import { openCatalogue, queryCatalogue } from '@safeguarding/sdk';
import dataset from '@safeguarding/data/catalogue.json' with { type: 'json' };
const { facets } = queryCatalogue(openCatalogue(dataset), ${query});
`;
const idsOf = (scheme: string) =>
  dataset.concepts
    .filter((concept) => concept.scheme === scheme)
    .map(({ id }) => id)
    .sort();

describe('an editor offers', () => {
  let editor: Editor;
  beforeAll(() => {
    editor = new Editor();
  });

  it.each([
    ['topics', 'topic'],
    ['audiences', 'audience'],
    ['stages', 'stage'],
    ['types', 'resource-type'],
    ['contexts', 'context'],
    ['regions', 'region'],
  ])('exactly the ids of the pinned catalogue for %s', (facet, scheme) => {
    expect(idsOf(scheme).length).toBeGreaterThan(3);
    expect(editor.offersAt(queryOf(`{ ${facet}: ['|'] }`))).toEqual(idsOf(scheme));
    expect(editor.offersAt(queryOf(`{ within: { exclude: { ${facet}: ['|'] } } }`))).toEqual(idsOf(scheme));
  });

  it('the publishers and the resources of the pinned catalogue', () => {
    const ids = (records: readonly Named[]) => records.map(({ id }) => id).sort();
    expect(editor.offersAt(queryOf("{ publishers: ['|'] }"))).toEqual(ids(dataset.publishers));
    expect(editor.offersAt(queryOf("{ ids: ['|'] }"))).toEqual(ids(dataset.resources));
  });

  it('the codes of places and languages of the pinned catalogue', () => {
    expect(editor.offersAt(queryOf("{ countries: ['|'] }"))).toEqual(
      expect.arrayContaining(['GB', 'GB-ENG', 'PH', 'global']),
    );
    expect(editor.offersAt(queryOf("{ languages: ['|'] }"))).toEqual(expect.arrayContaining(['en', 'zh', 'zh-Hans']));
  });

  it('the sorts, and the names of all options and facets', () => {
    expect(editor.offersAt(queryOf("{ sort: '|' }"))).toEqual(['newest', 'publisher', 'relevance', 'title']);
    expect(editor.offersAt(queryOf('{ | }'))).toEqual(
      expect.arrayContaining(['topics', 'audiences', 'countries', 'text', 'within', 'sort', 'cursor', 'includeGlobal']),
    );
    const facets = [
      'audiences',
      'contexts',
      'countries',
      'languages',
      'publishers',
      'regions',
      'stages',
      'topics',
      'types',
    ];
    expect(editor.offersAt(`${queryOf('{}')}facets.|`)).toEqual(facets);
    expect(editor.offersAt(queryOf('{ match: { | } }'))).toEqual(facets);
    expect(editor.offersAt(queryOf("{ match: { topics: '|' } }"))).toEqual(['all', 'any']);
  });

  it('the codes of errors', () => {
    const caught = "import { isSafeguardingError } from '@safeguarding/sdk';\nisSafeguardingError(0, '|');";
    expect(editor.offersAt(caught)).toEqual(
      expect.arrayContaining(['integrity', 'timeout', 'network', 'invalid-data', 'unsupported-schema']),
    );
  });

  it('what a function and an option promise, on hover', () => {
    expect(editor.hoverAt(queryOf('{ with|in: {} }'))).toContain('hard scope');
    expect(editor.hoverAt("import { open|Catalogue } from '@safeguarding/sdk';")).toContain('Opens a dataset');
  });
});

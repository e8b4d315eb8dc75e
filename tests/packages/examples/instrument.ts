import ts from 'typescript';

/** What a comment behind a statement says that it gives, as an expression; `…` stands for more of the same. */
function expectedIn(comment: string, isExpression: boolean): string | undefined {
  const text = comment.replace(/^\/\/\s*/, '').trim();
  const promised = text.startsWith('→');
  if (!promised && !(isExpression && /^(?:[[{'"\d]|(?:true|false|null|undefined)\b)/.test(text))) return undefined;
  const bare = promised ? text.slice(1).trim() : text;
  // Inside brackets `…` is the rest of a list, inside braces the rest of the fields.
  const expression = bare.replaceAll(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|…(\s*[\]}])?/g, (found, close?: string) => {
    if (!found.startsWith('…')) return found;
    return close?.trim() === '}' ? '...{ __more: true }}' : `'…'${close ?? ''}`;
  });
  const { diagnostics = [] } = ts.transpileModule(`(${expression})`, { reportDiagnostics: true });
  if (diagnostics.length === 0) return expression;
  if (promised) throw new SyntaxError(`The promise "${comment}" is no expression.`);
  return undefined; // A sentence that happens to begin with a quotation mark.
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The edits that make a check of a statement's promise. */
function checkOf(statement: ts.ExpressionStatement | ts.VariableStatement, expected: string): Edit[] {
  const place = JSON.stringify(statement.getText());
  if (ts.isVariableStatement(statement)) {
    const { name } = statement.declarationList.declarations[0]!;
    const text = ` __promise(${name.getText()}, ${place}, (${expected}));`;
    return [{ start: statement.end, end: statement.end, text }];
  }
  const { expression } = statement;
  if (ts.isCallExpression(expression) && expression.expression.getText() === 'console.log') {
    return [
      { start: expression.getStart(), end: expression.arguments.pos, text: '__promise([' },
      { start: expression.arguments.end, end: expression.end, text: `], ${place}, [${expected}])` },
    ];
  }
  return [
    { start: expression.getStart(), end: expression.getStart(), text: '__promise(' },
    { start: expression.end, end: expression.end, text: `, ${place}, (${expected}))` },
  ];
}

/**
 * Turns the results that an example promises in comments into checks:
 * `f(1); // → 2`, `const two = f(1); // → 2`, `console.log(a, b); // → 1, 2`.
 */
export function instrument(code: string): { readonly code: string; readonly promises: number } {
  const file = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true);
  const edits: Edit[] = [];
  let promises = 0;
  const visit = (node: ts.Node): void => {
    if (ts.isExpressionStatement(node) || ts.isVariableStatement(node)) {
      const [comment] = ts.getTrailingCommentRanges(code, node.end) ?? [];
      const expected = comment && expectedIn(code.slice(comment.pos, comment.end), ts.isExpressionStatement(node));
      if (expected !== undefined) {
        promises++;
        edits.push(...checkOf(node, expected));
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  let checked = code;
  for (const { start, end, text } of edits.sort((a, b) => b.start - a.start || b.end - a.end))
    checked = checked.slice(0, start) + text + checked.slice(end);
  return { code: checked, promises };
}

// A plugin of typedoc: calls each module what one imports it as, and keeps the class in `@throws {Class} when`.
import { Converter } from 'typedoc';
import ts from 'typescript';
import { sdkEntries } from './sdkEntries.mjs';

const names = new Map([
  ['data/types', '@safeguarding/data'],
  ...sdkEntries.map(({ name, source }) => [`sdk/src/${source}`.replace(/\/index$/, ''), name]),
]);

/** @param {import('typedoc').Application} app */
export function load(app) {
  app.converter.on(Converter.EVENT_CREATE_SIGNATURE, (_context, signature, declaration) => {
    const classes = ts
      .getJSDocTags(declaration)
      .filter(ts.isJSDocThrowsTag)
      .map((tag) => tag.typeExpression?.type.getText());
    const blocks = signature.comment?.blockTags.filter(({ tag }) => tag === '@throws') ?? [];
    blocks.forEach(({ content }, i) => {
      if (classes[i]) content.unshift({ kind: 'text', text: `\`${classes[i]}\`: ` });
    });
  });
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const module of project.children ?? []) module.name = names.get(module.name) ?? module.name;
  });
}

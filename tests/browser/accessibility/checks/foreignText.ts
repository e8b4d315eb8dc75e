import { dataset } from '../../../../packages/widget/src/testing/dataset.js';
import type { Check } from '../Check.js';
import { texts } from '../parts.js';

const written = new Map<string, Set<string>>();
function note(language: string, text: string | undefined): void {
  if (text) written.set(text, (written.get(text) ?? new Set()).add(language));
}
for (const texts of [
  ...dataset.concepts.map(({ prefLabel }) => prefLabel),
  ...dataset.resources.flatMap(({ title, summary }) => [title, summary]),
])
  for (const [language, text] of Object.entries(texts)) note(language, text);
for (const { editions } of dataset.resources) for (const { language, title } of editions) note(language, title);

/** Each text of the data says its language and its direction, so that a voice reads it as what it is (3.1.2). */
export const foreignText: Check = (panel) =>
  texts(panel).flatMap(({ node, element }) => {
    const languages = written.get(node.data.trim());
    if (!languages) return [];
    const language = element.closest('[lang]')?.getAttribute('lang') ?? '';
    if (!languages.has(language)) return [`"${node.data.trim()}" is marked as ${language || 'nothing'}`];
    const isRight = getComputedStyle(element).direction === (language === 'ar' ? 'rtl' : 'ltr');
    return isRight ? [] : [`"${node.data.trim()}" runs the wrong way`];
  });

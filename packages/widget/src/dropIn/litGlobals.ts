// Lists of the versions that are there, for warnings of Lit's development build, and what decorators have noted.
const marks = ['litHtmlVersions', 'litElementVersions', 'reactiveElementVersions', 'litPropertyMetadata'] as const;

/** A page as Lit marks it. */
type MarkedPage = { [Mark in (typeof marks)[number]]?: unknown };

/**
 * Looks at a page before Lit is there.
 *
 * @returns what takes back the marks that Lit has left since; those of a Lit that the page has of its own stay
 */
export function watchLitGlobals(page: MarkedPage): () => void {
  const before = marks.map((mark) => page[mark] !== undefined);
  return () =>
    marks.forEach((mark, i) => {
      if (!before[i]) delete page[mark];
      else if (Array.isArray(page[mark])) page[mark].pop();
    });
}

/** Takes back what Lit has left on the page. This module has to come before Lit. */
export const removeLitGlobals = watchLitGlobals(globalThis);

// Lit leaves marks on the page: lists of the versions that are there, for warnings of its development build, and what
// decorators have noted. A page that has no Lit of its own has none of them afterwards. This module comes before Lit.
const marks = ['litHtmlVersions', 'litElementVersions', 'reactiveElementVersions', 'litPropertyMetadata'] as const;
const page = globalThis as { [Mark in (typeof marks)[number]]?: unknown };
const before = marks.map((mark) => page[mark] !== undefined);

/** Takes back what Lit has left on the page; a page that has a Lit of its own keeps its marks. */
export function removeLitGlobals(): void {
  marks.forEach((mark, i) => {
    if (!before[i]) delete page[mark];
    else if (Array.isArray(page[mark])) page[mark].pop();
  });
}

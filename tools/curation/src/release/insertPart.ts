/**
 * A changelog with `part` at the end of what it says about `version`, in the place of an earlier part.
 * A version that the changelog does not have yet comes first.
 */
export function insertPart(changelog: string, version: string, part: string): string {
  const [title, sections] = sectionsOf(changelog);
  const heading = `## ${version}`;
  const present = sections.some((section) => isAbout(section, version));
  const all = present ? sections : [`${heading}\n`, ...sections];
  const texts = all.map((section) => {
    if (!isAbout(section, version)) return section.trimEnd();
    const written = section.split(/^### Data$/m)[0] ?? section;
    return `${written.trimEnd()}\n\n### Data\n\n${part.trim()}`;
  });
  return `${[title.trim() === '' ? '# @safeguarding/data' : title.trim(), ...texts].join('\n\n')}\n`;
}

function sectionsOf(changelog: string): [string, string[]] {
  const [title = '', ...sections] = changelog.split(/^(?=## )/m);
  return [title, sections];
}

function isAbout(section: string, version: string): boolean {
  return section.split('\n', 1)[0]?.trim() === `## ${version}`;
}

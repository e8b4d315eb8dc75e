/** What each concept scheme is called, in English. */
export const schemeTitles: Readonly<Record<string, string>> = {
  topic: 'Topics',
  audience: 'Audiences',
  stage: 'Stages of school',
  'resource-type': 'Types of resource',
  context: 'Settings and situations',
  region: 'Regions',
};

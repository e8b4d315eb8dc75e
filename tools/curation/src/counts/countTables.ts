import { namedConcepts } from '../records/namedConcepts.js';
import type { Records, ResourceRecord } from '../records/Records.js';
import { labelLanguages } from '../schema/primitives.js';
import { serviceTypes } from '../schema/service.js';

/** One table of figures: the name of a row, and its count. */
export interface CountTable {
  readonly title: string;
  readonly rows: readonly (readonly [name: string, count: number])[];
}

/** What there is and what is missing, as figures that two versions can be compared by. */
export function countTables({
  resources,
  concepts,
  publishers,
  needs,
  answerSets,
  reviews,
  people,
}: Records): CountTable[] {
  const all = resources.flatMap(({ value }) => value ?? []);
  const bodies = publishers.flatMap(({ value }) => value ?? []);
  const meanings = concepts.flatMap(({ value }) => value ?? []);
  const asked = needs.flatMap(({ value }) => value ?? []);
  const services = all.filter(({ type }) => serviceTypes.has(type));
  const count = (of: (resource: ResourceRecord) => unknown) => all.filter((resource) => Boolean(of(resource))).length;
  const carried = new Set(all.flatMap(namedConcepts).map(({ scheme, id }) => `${scheme}/${id}`));
  return [
    {
      title: 'Records',
      rows: [
        ['resources', all.length],
        ['publishers', bodies.length],
        ['concepts', meanings.length],
        ['needs', asked.length],
        ['sets of answers', answerSets.length],
        ['reviews', reviews.length],
        ['people who read and sign', people.length],
      ],
    },
    { title: 'Addresses of editions, by kind and evidence', rows: tally(all.flatMap(addressKinds)) },
    {
      title: 'Evidence',
      rows: [
        ['no source page at all', count(({ provenance }) => provenance.source.length === 0)],
        ['opened by a person (checkedOn)', count(({ provenance }) => provenance.checkedOn)],
        ['copy with a date (seenOn)', count(({ provenance }) => provenance.seenOn)],
        ['verified on the live thing (verifiedOn)', count(({ provenance }) => provenance.verifiedOn)],
        ['reviewed by a person (reviewedOn)', count(({ provenance }) => provenance.reviewedOn)],
        ['next review has a day (reviewDueOn)', count(({ provenance }) => provenance.reviewDueOn)],
      ],
    },
    {
      title: 'Dates of publication',
      rows: tally(all.map(({ published }) => published?.evidence ?? 'unknown')),
    },
    {
      title: 'Titles that are ours, by language',
      rows: tally(all.flatMap(({ titleGloss = [] }) => titleGloss)),
    },
    { title: 'Summaries, by language', rows: byLanguage(all.map(({ summary }) => summary)) },
    { title: 'Usage notes, by language', rows: byLanguage(all.map(({ usageNote = {} }) => usageNote)) },
    {
      title: 'Definitions of concepts, by language',
      rows: byLanguage(meanings.map(({ definition = {} }) => definition)),
    },
    { title: 'Needs, by language of their headings', rows: byLanguage(asked.map(({ heading }) => heading)) },
    { title: 'Needs, by language of their phrases', rows: byLanguage(asked.map(({ phrases }) => phrases)) },
    {
      title: 'Phrases of needs, by language',
      rows: labelLanguages.map((language) => [
        language,
        asked.reduce((sum, { phrases }) => sum + (phrases[language]?.length ?? 0), 0),
      ]),
    },
    { title: 'Needs, by urgency', rows: tally(asked.map(({ urgency = 'none' }) => urgency)) },
    { title: 'Needs, by whom they are about', rows: tally(asked.map(({ about }) => about)) },
    { title: 'Needs with advice, by language', rows: byLanguage(asked.map(({ advice = {} }) => advice)) },
    { title: 'Status of texts, by language', rows: tally(all.flatMap(statuses)) },
    { title: 'Records with an edition, by language', rows: editions(all, () => true) },
    { title: 'Records with an address, by language', rows: editions(all, ({ url }) => url !== null) },
    {
      title: 'Length of English summaries',
      rows: [
        ['at most 150 characters', count(({ summary }) => (summary['en'] ?? '').length <= 150)],
        ['longer', count(({ summary }) => (summary['en'] ?? '').length > 150)],
      ],
    },
    { title: 'Services of help, by type', rows: tally(services.map(({ type }) => type)) },
    {
      title: 'Places with a service of their own',
      rows: tally(services.flatMap(({ places }) => places.map((place) => place.split('-')[0] ?? place))),
    },
    {
      title: 'What services say of themselves (yes, always or people)',
      rows: [
        ['records with "service"', services.filter(({ service }) => service).length],
        ['free', services.filter(({ service }) => service?.free === 'yes').length],
        ['page on confidentiality seen', services.filter(({ service }) => service?.confidentialityPage).length],
        ['page on complaints seen', services.filter(({ service }) => service?.complaintsPage).length],
        ['people answer', services.filter(({ service }) => service?.staffedBy === 'people').length],
        ['hours known', services.filter(({ service }) => (service?.hours ?? 'unknown') !== 'unknown').length],
      ],
    },
    { title: 'Places that records name', rows: tally(all.flatMap(({ places }) => places)) },
    {
      title: 'Publishers',
      rows: [
        ['with a homepage', bodies.filter(({ homepage }) => homepage !== null).length],
        ['without', bodies.filter(({ homepage }) => homepage === null).length],
        ['with an acronym', bodies.filter(({ acronym }) => acronym !== undefined).length],
        ['with a country', bodies.filter(({ country }) => country).length],
        ['with a name in another language', bodies.filter(({ name }) => Object.keys(name).length > 1).length],
        ['with a ROR identifier', bodies.filter(({ ror }) => ror !== undefined).length],
      ],
    },
    { title: 'Concepts, by scheme', rows: tally(meanings.map(({ scheme }) => scheme)) },
    {
      title: 'Concepts that no record carries, by scheme',
      rows: tally(
        meanings
          .filter(
            ({ id, scheme, deprecated }) =>
              scheme !== 'region' && deprecated !== true && !carried.has(`${scheme}/${id}`),
          )
          .map(({ scheme }) => scheme),
      ),
    },
    {
      title: 'Concepts with a mapping',
      rows: [
        ['exactMatch or closeMatch', meanings.filter(({ exactMatch, closeMatch }) => exactMatch ?? closeMatch).length],
      ],
    },
  ];
}

/** As Markdown, for people and for comparing. */
export function markdownOf(tables: readonly CountTable[]): string {
  return tables
    .map(({ title, rows }) => {
      const lines = rows.length === 0 ? ['| none | 0 |'] : rows.map(([name, count]) => `| ${name} | ${count} |`);
      return [`## ${title}`, '', '| what | records |', '| --- | --: |', ...lines, ''].join('\n');
    })
    .join('\n');
}

function tally(names: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

function byLanguage(maps: readonly Readonly<Record<string, unknown>>[]): [string, number][] {
  return labelLanguages.map((language) => [language, maps.filter((map) => map[language] !== undefined).length]);
}

function addressKinds({ editions, provenance }: ResourceRecord): string[] {
  return editions.map(({ url, urlKind, urlEvidence }) =>
    url === null ? 'none' : `${urlKind ?? provenance.urlKind}, ${urlEvidence ?? provenance.urlEvidence}`,
  );
}

function statuses({ summary, textStatus = {} }: ResourceRecord): string[] {
  return Object.keys(summary).map((language) => `${language}: ${textStatus[language]?.status ?? 'draft'}`);
}

function editions(
  all: readonly ResourceRecord[],
  counts: (edition: ResourceRecord['editions'][number]) => boolean,
): [string, number][] {
  return tally(
    all.flatMap((resource) => [...new Set(resource.editions.filter(counts).map(({ language }) => language))]),
  );
}

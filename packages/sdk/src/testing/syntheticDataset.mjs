// A seeded dataset of any size for tests and measurements: valid, and of the shape of real catalogues
// (about 13 facet values a record with the broader ones, some 660 values in all, Zipf-distributed words).

/** Mulberry32: 32 bits of state, the same numbers in every engine. */
export function seededRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const syllables =
  'ba be bi bo bu ca ce ci co da de di do fa fe fi fo ga ge go ha he hi ho la le li lo lu ma me mi mo na ne ni no pa pe pi po ra re ri ro sa se si so ta te ti to va ve vi vo'.split(
    ' ',
  );
const seedWords =
  'child children safeguarding protection online safety school teacher parent abuse grooming bullying consent trafficking migration autism policy training guide report helpline prevention disclosure wellbeing'.split(
    ' ',
  );
const languages = ['en', 'es', 'fr', 'ar', 'zh-Hans', 'pt', 'ru', 'de', 'hi', 'sw', 'uk', 'tr', 'pt-BR', 'zh-Hant'];
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const labelLanguages = ['en', 'es', 'fr', 'ar', 'zh-Hans', 'pt', 'ru'];

/** A word for each number, letters only, no two alike. */
function wordOf(n) {
  if (n < seedWords.length) return seedWords[n];
  let word = '';
  for (let rest = n + syllables.length; rest > 0; rest = Math.floor(rest / syllables.length))
    word = syllables[rest % syllables.length] + word;
  return word + 'nrst'[n % 4];
}

function conceptsOf(scheme, count, roots) {
  return Array.from({ length: count }, (_, i) => {
    const id = `${scheme}-${wordOf(30 + i)}`;
    return {
      id,
      scheme,
      prefLabel: Object.fromEntries(
        labelLanguages.map((language, l) => [
          language,
          l === 0 ? `${wordOf(30 + i)} ${wordOf(i % 24)}` : `${wordOf(600 + i * 7 + l)}`,
        ]),
      ),
      broader: i < roots ? [] : [`${scheme}-${wordOf(30 + ((i * 7) % roots) + (i >= roots * 4 ? roots : 0))}`],
      related: [],
      reviewed: ['en'],
    };
  });
}

const invented = Array.from({ length: 5_244 }, (_, n) => wordOf(n));
// One for all records: a million of them are many.
const noLabels = [];
const provenance = { addedIn: '1.0.0', source: [], urlKind: null, urlEvidence: null, languageEvidence: 'inferred' };

/**
 * @param {number} size Records.
 * @param {number} seed The same seed gives the same dataset; record i is the same for every size.
 * @param {readonly string[]} words What titles and summaries are made of, the most frequent word first.
 */
export function syntheticDataset(size, seed = 1, words = invented) {
  const countries = Array.from(
    { length: 190 },
    (_, i) => letters[Math.floor(i / 14) % 26] + letters[(i * 5 + Math.floor(i / 14)) % 26],
  );
  const places = [...new Set(countries), 'GB-ENG', 'GB-SCT', 'GB'];
  const topics = conceptsOf('topic', 150, 15);
  const audiences = conceptsOf('audience', 24, 6);
  const types = conceptsOf('resource-type', 20, 5);
  const contexts = conceptsOf('context', 40, 10);
  const regions = conceptsOf('region', 20, 5).map((region, r) => ({
    ...region,
    members: places.filter((_, i) => i % 20 === r),
  }));
  const publishers = Array.from({ length: 200 }, (_, i) => ({
    id: `publisher-${wordOf(100 + i)}`,
    name: { en: `${wordOf(100 + i)} ${wordOf(i % 24)} institute` },
    homepage: null,
  }));

  const records = Array.from({ length: size }, (_, i) => {
    const random = seededRandom(seed * 1_000_003 + i);
    // Zipf by the inverse of its distribution function: few values are frequent, most are rare.
    const zipf = (count) => Math.min(count - 1, Math.floor(count ** random()) - 1);
    const some = (list, most) => [
      ...new Set(Array.from({ length: 1 + Math.floor(random() * most) }, () => list[zipf(list.length)])),
    ];
    const text = (least, most, longest) => {
      const drawn = Array.from({ length: least + Math.floor(random() * (most - least)) }, () => zipf(words.length));
      let kept = 0;
      // A part of a longer string would keep all of it in memory.
      for (let length = 0; kept < drawn.length && length <= longest; kept += 1) length += words[drawn[kept]].length + 1;
      return drawn
        .slice(0, kept)
        .map((n) => words[n])
        .join(' ')
        .slice(0, longest)
        .trim();
    };
    const year = 1995 + Math.floor(30 * random() ** 0.5);
    const month = String(1 + Math.floor(random() * 12)).padStart(2, '0');
    const published =
      random() < 0.08 ? null : { date: random() < 0.5 ? `${year}` : `${year}-${month}`, evidence: 'found' };
    const tongues = some(languages, 3);
    return {
      id: `resource-${i}`,
      title: { en: text(3, 12, 300) },
      summary: { en: text(30, 80, 300) },
      type: types[zipf(types.length)].id,
      topics: some(topics, 4).map(({ id }) => id),
      audiences: some(audiences, 2).map(({ id }) => id),
      contexts: random() < 0.5 ? [] : some(contexts, 2).map(({ id }) => id),
      places: random() < 0.4 ? ['global'] : some(places, 2),
      publishers: some(publishers, 2).map(({ id }) => id),
      published,
      editions: tongues.map((language) => ({ language, url: null })),
      ...(random() < 0.02 ? { startHere: true } : {}),
      ...(random() < 0.05 ? { supersededBy: { title: 'A later work', published: null, url: null } } : {}),
      sourceLabels: noLabels,
      provenance,
    };
  });
  return {
    schemaVersion: 1,
    version: '1.0.0',
    released: '2026-11-23',
    licence: 'CC0-1.0',
    languages: labelLanguages,
    resources: records,
    concepts: [...topics, ...audiences, ...types, ...contexts, ...regions],
    publishers,
    redirects: [],
  };
}

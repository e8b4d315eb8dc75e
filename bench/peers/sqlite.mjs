import sqlite3InitModule from '@sqlite.org/sqlite-wasm';
import { facetNames } from '../workload/rowsOf.mjs';

const tables = `
  CREATE VIRTUAL TABLE texts USING fts5(title, summary, content='', tokenize='unicode61 remove_diacritics 2', prefix='3 4');
  CREATE TABLE names(value INTEGER PRIMARY KEY, facet INTEGER, id TEXT);
  CREATE TABLE carries(value INTEGER, row INTEGER, PRIMARY KEY(value, row)) WITHOUT ROWID;`;
const later = `
  CREATE INDEX by_row ON carries(row, value);
  CREATE TABLE totals AS SELECT value, count(*) AS count FROM carries GROUP BY value;
  ANALYZE;`;

function fill(db, rows) {
  db.exec(tables);
  db.exec('BEGIN');
  const text = db.prepare('INSERT INTO texts(rowid, title, summary) VALUES (?, ?, ?)');
  const carry = db.prepare('INSERT INTO carries VALUES (?, ?)');
  const name = db.prepare('INSERT INTO names VALUES (?, ?, ?)');
  const values = facetNames.map(() => new Map());
  let next = 0;
  for (const row of rows) {
    text.bind([row.id, row.title, row.summary]).stepReset();
    facetNames.forEach((facet, f) => {
      for (const id of row[facet]) {
        if (!values[f].has(id)) {
          values[f].set(id, (next += 1));
          name.bind([next, f, id]).stepReset();
        }
        carry.bind([values[f].get(id), row.id]).stepReset();
      }
    });
  }
  for (const statement of [text, carry, name]) statement.finalize();
  db.exec(`COMMIT; ${later}`);
}

function engineOf(sqlite, db, rows) {
  const names = db.selectArrays('SELECT value, facet, id FROM names ORDER BY value');
  const valueOf = facetNames.map((_name, f) => new Map(names.filter(([, at]) => at === f).map(([v, , id]) => [id, v])));
  const match = (text) =>
    `${text
      .split(' ')
      .map((word) => `"${word.replaceAll('"', '')}"`)
      .join(' ')}*`;
  /** @param text A set of rows that the text lets through, as SQL, or nothing. */
  const answer = (filters, text, ranked) => {
    const chosen = facetNames.map((name, f) => {
      const values = (filters[name] ?? []).map((id) => valueOf[f].get(id) ?? 0);
      return values.length > 0 && `SELECT DISTINCT row FROM carries WHERE value IN (${values.join(',')})`;
    });
    const base = (but) => [text, ...chosen.filter((_set, f) => f !== but)].filter(Boolean).join(' INTERSECT ');
    const all = base();
    const counted = (set, where) =>
      set
        ? `SELECT value, count(*) FROM carries JOIN names USING (value) WHERE row IN (${set}) AND ${where} GROUP BY value`
        : `SELECT value, count FROM totals JOIN names USING (value) WHERE ${where}`;
    const others = facetNames.map((_name, f) => f).filter((f) => !chosen[f]);
    const counts = [...db.selectArrays(counted(all, `facet IN (${others.join(',')})`))];
    chosen.forEach((set, f) => set && counts.push(...db.selectArrays(counted(base(f), `facet = ${f}`))));
    const within = all ? `IN (${all})` : 'IS NOT NULL';
    const total = all ? db.selectValue(`SELECT count(*) FROM (${all})`) : rows.length;
    const page = ranked
      ? db.selectValues(`${ranked} AND rowid ${within} ORDER BY bm25(texts, 3, 1) LIMIT 20`)
      : all
        ? db.selectValues(`SELECT row FROM (${all}) ORDER BY row LIMIT 20`)
        : rows.slice(0, 20).map(({ id }) => id);
    return {
      total,
      page: () => page.map((id) => rows[id - 1].key),
      counts: (name) =>
        new Map(
          counts
            .map(([value, count]) => [names[value - 1], count])
            .filter(([[, f]]) => f === facetNames.indexOf(name))
            .map(([[, , id], count]) => [id, count]),
        ),
    };
  };
  const matching = (text) => `SELECT rowid FROM texts WHERE texts MATCH '${match(text).replaceAll("'", "''")}'`;
  return {
    facets: (filters) => answer(filters),
    text(text) {
      const total = db.selectValue(`SELECT count(*) FROM (${matching(text)})`);
      const page = db.selectValues(`${matching(text)} ORDER BY bm25(texts, 3, 1) LIMIT 20`);
      return { total, page: () => page.map((id) => rows[id - 1].key) };
    },
    mixed: (text, filters) => answer(filters, matching(text), matching(text)),
    serialise: () => sqlite.capi.sqlite3_js_db_export(db),
    memory: () => sqlite.wasm.heap8u().length,
  };
}

/** SQLite in WebAssembly: FTS5 with a prefix index, facets in an indexed table. No typos. */
export const peer = {
  name: 'SQLite-wasm',
  facets: true,
  text: true,
  async open({ rows }) {
    const sqlite = await sqlite3InitModule();
    const db = new sqlite.oo1.DB(':memory:');
    fill(db, rows);
    return engineOf(sqlite, db, rows);
  },
  async load(bytes, { rows }) {
    const sqlite = await sqlite3InitModule();
    const db = new sqlite.oo1.DB();
    const data = sqlite.wasm.allocFromTypedArray(bytes);
    const flags = sqlite.capi.SQLITE_DESERIALIZE_FREEONCLOSE | sqlite.capi.SQLITE_DESERIALIZE_RESIZEABLE;
    sqlite.capi.sqlite3_deserialize(db.pointer, 'main', data, bytes.length, bytes.length, flags);
    return engineOf(sqlite, db, rows);
  },
};

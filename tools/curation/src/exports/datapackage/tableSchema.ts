import Papa from 'papaparse';

/** Columns that hold something else than text, as Table Schema names it. */
const types: Readonly<Record<string, string>> = { pages: 'integer' };
const constraints: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  id: { required: true, unique: true },
  title_en: { required: true },
};

/** The schema of a table whose first row names its columns. https://datapackage.org/standard/table-schema/ */
export function tableSchema(csv: string) {
  const [columns = []] = Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), { preview: 1 }).data;
  return {
    fields: columns.map((name) => {
      const limits = constraints[name];
      return { name, type: types[name] ?? 'string', ...(limits === undefined ? {} : { constraints: limits }) };
    }),
    primaryKey: ['id'],
    missingValues: [''],
  };
}

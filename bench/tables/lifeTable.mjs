import { beside, byteSize, none, print, sizeName } from './format.mjs';

const columns = [
  ['import'],
  ['open'],
  ['page', 'first page'],
  ['cold', 'import to page'],
  ['build', 'build with text'],
  ['heap', 'heap', byteSize],
  ['bytes', 'index', byteSize],
  ['brotli', 'brotli', byteSize],
  ['gzip', 'gzip', byteSize],
  ['load', 'load to first text'],
];

/** One table a size: fresh processes, what is held, what is stored. */
export function lifeTable(size, lives) {
  const present = Object.values(lives).filter((life) => !life.failed);
  const kept = columns.filter(([key]) => present.some((life) => life[key] !== undefined));
  const rows = present.map((life) => [
    life.name,
    ...kept.map(([key, , format]) => {
      const value = life[key];
      return value === undefined || value === null ? none : beside(value, lives.ours?.[key], format);
    }),
  ]);
  const heading = `Fresh processes, ${sizeName(size)} (×: times ours)`;
  print(heading, [['engine', ...kept.map(([key, title = key]) => title)], ...rows]);
  for (const [peer, life] of Object.entries(lives)) if (life.failed) console.log(`  ${peer}: ${life.failed}, not run`);
}

import { syntheticDataset } from '/work/main/bench/synthetic.mjs';
const { openCatalogue } = await import(process.argv[2] + '/index.js');
const d = syntheticDataset(10000);
const t = performance.now();
openCatalogue(d);
console.log((performance.now() - t).toFixed(0));

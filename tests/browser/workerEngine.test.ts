import { expect } from '@esm-bundle/chai';
import { isSafeguardingError, workerEngine } from '../../packages/sdk/dist/worker.js';

const at = (path: string) => JSON.stringify(new URL(path, location.origin).href);

/** A module worker of this text, as a page would have it in a file. */
function workerOf(code: string): Worker {
  return new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })), { type: 'module' });
}
const serving = `
  import { openCatalogue } from ${at('/packages/sdk/dist/index.js')};
  import { serveCatalogue } from ${at('/packages/sdk/dist/worker/host.js')};
  // The test server makes a module of it.
  import dataset from ${at('/packages/data/dist/catalogue.json')};
  serveCatalogue(self, openCatalogue(dataset));`;

const outcomeOf = (asked: Promise<unknown>) =>
  asked.then(
    () => 'answered',
    (error: unknown) => (isSafeguardingError(error) ? error.code : error),
  );

describe('an engine in a worker of a browser', () => {
  it('answers, heeds signals, and sends back typed errors', async () => {
    const engine = workerEngine(workerOf(serving));
    const controller = new AbortController();
    const asked = [
      engine.query({ text: 'groming' }),
      engine.query({}, { signal: controller.signal }),
      engine.query({ topics: 5 as never }),
      engine.describe(),
    ];
    controller.abort();
    expect(await Promise.all(asked.map(outcomeOf))).to.deep.equal([
      'answered',
      'aborted',
      'invalid-option',
      'answered',
    ]);
    const { total, resources } = await engine.query({ text: 'groming', limit: 1 });
    expect(total).to.be.greaterThan(0);
    expect(resources).to.have.length(1);
    engine.close();
    expect(await outcomeOf(engine.query())).to.equal('aborted');
  });

  it('rejects what is asked of a worker that is not there', async () => {
    const engine = workerEngine(new Worker('/no/such/worker.js', { type: 'module' }));
    expect(await outcomeOf(engine.query())).to.equal('worker');
    engine.close();
  });
});

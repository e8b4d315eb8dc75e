import { expect } from '@esm-bundle/chai';
import { isSafeguardingError, workerEngine } from '@safeguarding/sdk/worker';

/** As a page starts one; the test server makes JavaScript of it. */
const servingWorker = () => new Worker('/tests/browser/pages/servingWorker.ts', { type: 'module' });

const outcomeOf = (asked: Promise<unknown>) =>
  asked.then(
    () => 'answered',
    (error: unknown) => (isSafeguardingError(error) ? error.code : error),
  );

describe('an engine in a worker of a browser', () => {
  it('answers, heeds signals, and sends back typed errors', async () => {
    const engine = workerEngine(servingWorker());
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

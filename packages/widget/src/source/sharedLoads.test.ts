import { expect } from '@esm-bundle/chai';
import type { Dataset } from '@safeguarding/data';
import { dataset } from '../testing/dataset.js';
import { acquireLoad } from './sharedLoads.js';

const source = (version: string) => ({ version, integrity: 'sha384-x', bases: ['https://data.example/'] });
const never = () => new Promise<Dataset>(() => undefined);

describe('sharing data between panels', () => {
  it('loads one pinned dataset once for two panels', async () => {
    let starts = 0;
    const start = () => Promise.resolve(dataset).finally(() => (starts += 1));
    const [first, second] = [acquireLoad(source('1.0.0'), start), acquireLoad(source('1.0.0'), start)];
    expect(await first.dataset).to.equal(await second.dataset);
    expect(starts).to.equal(1);
  });

  it('ends the request when the last panel is gone, not before', () => {
    let signal: AbortSignal | undefined;
    const start = (_: unknown, given: AbortSignal) => ((signal = given), never());
    const first = acquireLoad(source('2.0.0'), start);
    const second = acquireLoad(source('2.0.0'), start);
    first.release();
    expect(signal!.aborted).to.equal(false);
    second.release();
    expect(signal!.aborted).to.equal(true);
  });

  it('tries again after a failure', async () => {
    let starts = 0;
    const start = () => ((starts += 1), Promise.reject<Dataset>(new Error('no')));
    await acquireLoad(source('3.0.0'), start).dataset.catch(() => undefined);
    await acquireLoad(source('3.0.0'), start).dataset.catch(() => undefined);
    expect(starts).to.equal(2);
  });
});

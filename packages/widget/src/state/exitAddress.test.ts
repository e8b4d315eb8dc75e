import { expect } from '@esm-bundle/chai';
import { openOnce } from '../source/openOnce.js';
import { dataset } from '../testing/dataset.js';
import { checkExitUrl, parseExitUrl } from './exitAddress.js';

const { resources } = openOnce(dataset);

function warnedOf(address: string, source: Parameters<typeof checkExitUrl>[1] = { resources }): string[] {
  const warned: string[] = [];
  checkExitUrl(address, source, (message) => warned.push(message));
  return warned;
}

describe('the address of the quick exit', () => {
  it('is a whole one, or there is none', () => {
    const warned: string[] = [];
    const parse = (text: string): string | undefined => parseExitUrl(text, (message) => warned.push(message));
    expect(['/weather', 'http://a.example.org/', ' https://a.example.org/ ', ''].map(parse)).to.deep.equal([
      undefined,
      undefined,
      'https://a.example.org/',
      undefined,
    ]);
    expect(warned).to.have.length(2);
  });

  it('is warned of where its site speaks of abuse itself', () => {
    // By its name, or because the catalogue leads there.
    for (const host of [
      'www.childhelpline.org',
      'stop-abus.fr',
      'contraelmaltrato.org',
      'example.org',
      'www.example.org',
    ])
      expect(warnedOf(`https://${host}/`), host).to.have.length(1);
    for (const host of ['weather.example.org', 'www.google.com', 'bbc.co.uk'])
      expect(warnedOf(`https://${host}/`), host).to.deep.equal([]);
  });

  it('is warned of by its name alone where the resources are elsewhere', () => {
    expect(warnedOf('https://www.example.org/', { resources: undefined })).to.deep.equal([]);
    expect(warnedOf('https://childline.example.org/', { resources: undefined })).to.have.length(1);
  });
});

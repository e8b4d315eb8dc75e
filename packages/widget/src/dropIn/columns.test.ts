import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { draws } from '../testing/fuzz.js';
import { readColumns, writeColumns, type Columns } from './columns.js';

const roundTrip = (value: unknown): unknown => readColumns(JSON.parse(JSON.stringify(writeColumns(value))) as Columns);

describe('data in columns', () => {
  it('gives back whatever records hold', () => {
    // A few words and names, so that texts repeat and records have fields in common.
    const word = fc.oneof(fc.constantFrom('a', 'b', 'child', '0', '\n|"\\', 'constructor', ''), fc.string());
    const name = fc.constantFrom('id', 'type', 'values', 'items', 'length', 'é');
    const { value } = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 5, withCrossShrink: true },
        fc.oneof(word, word, fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean()),
        fc.constant(null),
        fc.array(tie('value'), { maxLength: 5 }),
        fc.dictionary(name, tie('value'), { maxKeys: 4 }),
      ),
    }));
    fc.assert(
      fc.property(value, (given) => {
        const json: unknown = JSON.parse(JSON.stringify(given));
        expect(roundTrip(json)).to.deep.equal(json);
      }),
      draws(1000),
    );
  });

  it('keeps texts that hold its own signs', () => {
    const odd = [{ title: { en: 'a|b\tc\n\nd', fr: '`${e}\\' } }, { title: { en: '0', fr: '["t",0,0,0,0]' } }];
    expect(roundTrip(odd)).to.deep.equal(odd);
  });

  it('leaves out fields without a value, and tells them from null', () => {
    expect(roundTrip([{ a: undefined, b: null }, { a: 1 }, {}])).to.deep.equal([{ b: null }, { a: 1 }, {}]);
  });

  it('writes a text once that stands in many places', () => {
    const text = JSON.stringify(
      writeColumns([{ topic: 'grooming' }, { topic: 'grooming' }, { topic: 'bullying' }, { topic: 'bullying' }]),
    );
    expect(text.split('grooming')).to.have.length(2);
    expect(text.split('topic')).to.have.length(2);
  });

  it('needs nothing that old scripts put in its place or in the way', () => {
    const columns = writeColumns([{ type: ['x', 'y'] }, { type: null }, {}]);
    const added = ['fields', 'lists', 'texts', 'values', 'type', 't', 'l', 'f'];
    const { reduce } = Array.prototype;
    for (const each of added)
      Object.defineProperty(Object.prototype, each, { value: () => 'odd', configurable: true, writable: true, enumerable: true }); // prettier-ignore
    Array.prototype.reduce = (() => 'odd') as never;
    let read: unknown;
    try {
      read = readColumns(columns);
    } finally {
      Array.prototype.reduce = reduce;
      for (const each of added) Reflect.deleteProperty(Object.prototype, each);
    }
    expect(read).to.deep.equal([{ type: ['x', 'y'] }, { type: null }, {}]);
  });
});

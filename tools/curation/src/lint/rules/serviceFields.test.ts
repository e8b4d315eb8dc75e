import { expect, test } from 'vitest';
import { sampleRecords } from '../../testing/sampleRecords.js';
import { sampleConcept, sampleResource, sampleService } from '../../testing/samples.js';
import { serviceFields } from './serviceFields.js';

const check = (fields: object) => {
  const types = ['guide', 'helpline'].map((id) =>
    sampleConcept({ id, scheme: 'resource-type', prefLabel: { en: id } }),
  );
  return serviceFields.check(sampleRecords({ resources: [sampleResource({ ...fields })], concepts: types }));
};

test('a helpline that says how it answers is fine, and a guide without it', () => {
  expect(check({ type: 'helpline', service: sampleService() })).toEqual([]);
  expect(check({ type: 'guide' })).toEqual([]);
});

test('a guide is no service, and a service that says nothing of itself is a warning', () => {
  expect(check({ type: 'guide', service: sampleService() })).toMatchObject([{ level: 'error', path: 'service' }]);
  expect(check({ type: 'helpline' })).toMatchObject([{ level: 'warning', path: 'service' }]);
});

test('a program that answers is no helpline', () => {
  expect(check({ type: 'helpline', service: sampleService({ staffedBy: 'bot' }) })).toMatchObject([
    { level: 'error', path: 'service.staffedBy' },
  ]);
});

test('ages run from the youngest to the oldest', () => {
  expect(check({ ageFrom: 12, ageTo: 8 })).toMatchObject([{ path: 'ageTo' }]);
  expect(check({ type: 'helpline', service: sampleService({ ageFrom: 18, ageTo: 5 }) })).toMatchObject([
    { path: 'service.ageTo' },
  ]);
  expect(check({ ageFrom: 8, ageTo: 8 })).toEqual([]);
});

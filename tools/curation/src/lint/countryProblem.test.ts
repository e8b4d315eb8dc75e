import { expect, test } from 'vitest';
import { countryProblem } from './countryProblem.js';

test.each(['PH', 'GB', 'GB-ENG', 'KR-48', 'AU-VIC', 'US-CA', 'XK', 'TW', 'PS', 'EH'])('%s is a place', (code) => {
  expect(countryProblem(code)).toBeUndefined();
});

test.each([
  ['UK', 'Write GB.'],
  ['UK-ENG', 'Write GB-ENG.'],
  ['gb', 'Write GB.'],
  ['uk', 'Write GB.'],
  ['gb-eng', 'Write GB-ENG.'],
  ['GBR', 'Write GB.'],
  ['USA', 'Write US.'],
  ['England', 'Write GB-ENG.'],
  ['Philippines', 'Write PH.'],
  ['worldwide', 'Write global.'],
])('%s: %s', (code, fix) => {
  expect(countryProblem(code)).toMatchObject({ fix });
});

test('a part that does not exist is told apart from a country that does not', () => {
  expect(countryProblem('GB-XYZ')?.message).toBe('"GB-XYZ" is not a valid code of a part of United Kingdom.');
  expect(countryProblem('PH-1')?.expected).toBe('a code of ISO 3166-2, or PH');
  expect(countryProblem('XX')?.message).toBe('"XX" is not a valid country code.');
  expect(countryProblem('EU')?.fix).toContain('Look the code up');
});

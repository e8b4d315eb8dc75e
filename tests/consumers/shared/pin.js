/**
 * The release that an app loads from its own server. These placeholders are replaced by the release under test.
 *
 * @type {import('@safeguarding/sdk/remote').LoadOptions}
 */
export const pin = {
  version: '0.0.0',
  integrity: 'sha384-',
  sources: ['/data/'],
};

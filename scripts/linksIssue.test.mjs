import { createServer } from 'node:http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { issueText, title, writeIssue } from './linksIssue.mjs';

const finding = (more = {}) => ({
  level: 'error',
  rule: 'link-dead',
  file: 'records/resources/a.json',
  message: 'https://example.org/ has failed on 3 days (404).',
  fix: 'Look for the new address.',
  ...more,
});

/** The issues of a project, as its API keeps them. */
let server;
let issues;
let asked;
beforeEach(async () => {
  issues = [];
  asked = [];
  server = createServer(async (request, response) => {
    let text = '';
    for await (const part of request) text += part;
    const body = text === '' ? undefined : JSON.parse(text);
    asked.push(`${request.method} ${request.url}`);
    if (request.headers.authorization !== 'Bearer secret') return response.writeHead(403).end('{}');
    if (request.method === 'POST') issues.push({ number: issues.length + 1, state: 'open', ...body });
    const [, number] = /issues\/(\d+)/.exec(request.url) ?? [];
    if (request.method === 'PATCH') Object.assign(issues[number - 1], body);
    const answer = request.method === 'GET' ? issues.filter(({ state }) => state === 'open') : {};
    response.end(JSON.stringify(answer));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(() => new Promise((resolve) => server.close(resolve)));
const write = (findings, token = 'secret') =>
  writeIssue(findings, { api: `http://127.0.0.1:${server.address().port}`, repository: 'a/b', token });

test('one issue is opened, kept up to date, and closed when nothing is left', async () => {
  expect(await write([])).toBe('nothing');
  expect(await write([finding()])).toBe('opened');
  expect(await write([finding({ message: 'https://example.org/b is parked.' })])).toBe('updated');
  expect(issues).toMatchObject([{ title, labels: ['links'], body: expect.stringContaining('is parked') }]);
  expect(await write([])).toBe('closed');
  expect(issues).toMatchObject([{ state: 'closed' }]);
  // Nothing but issues is touched.
  expect(asked.filter((request) => !request.includes('/repos/a/b/issues'))).toEqual([]);
});

test("another person's issue is left alone", async () => {
  issues.push({ number: 1, state: 'open', title: 'Broken links in the guide', body: 'Mine' });
  await write([finding()]);
  expect(issues[0]).toMatchObject({ body: 'Mine' });
  expect(issues).toHaveLength(2);
});

test('a token that may not write says what to look at', async () => {
  await expect(write([finding()], 'other')).rejects.toThrow('answered 403. May the token write issues?');
});

test('an address is named once with all its records, and is no link to follow', () => {
  const text = issueText([finding(), finding({ file: 'records/resources/b.json' })]);
  expect(text.match(/has failed/g)).toHaveLength(1);
  expect(text).toContain('`records/resources/b.json`');
  expect(text).toContain('`https://example.org/ has failed on 3 days (404).`');
  expect(issueText([finding({ message: 'x`\n# @somebody' })])).toContain('`x  # @somebody`');
});

test('what does not fit is counted', () => {
  const many = Array.from({ length: 120 }, (_, n) => finding({ message: `https://example.org/${n} is gone.` }));
  expect(issueText(many)).toContain('20 more');
  expect(issueText(many).length).toBeLessThan(65_536);
});

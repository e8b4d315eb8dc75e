// Asks every address, and keeps one issue of the project up to date with what a person should look at. Nothing else is
// changed: the records least of all. Run each night by `npm run links:issue`.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const title = 'Links that a person should look at';
const label = 'links';

/** More does not fit into an issue. */
const mostFindings = 100;

/**
 * The text of the issue: each finding once, with the files that give the address. What comes from other sites stands as
 * code, so that nothing in it is a link to follow, or calls on anybody.
 *
 * @param {readonly { level: string, rule: string, file: string, message: string, fix: string }[]} findings
 */
export function issueText(findings) {
  const groups = new Map();
  for (const finding of findings) {
    const key = `${finding.rule} ${finding.message}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  const parts = [...groups.values()].map((same) => {
    const [{ level, rule, message, fix }] = same;
    const files = same.map(({ file }) => `  - ${code(file)}`).join('\n');
    return `- **${level}**, ${rule}: ${code(message)}\n\n  ${fix}\n\n${files}`;
  });
  const left = parts.length - mostFindings;
  return [
    'A program asked every address of the catalogue. It has changed no record, and it cannot see what a page shows: open each address yourself, then correct the record in a pull request, and write the day on which you looked as `checkedOn`.',
    ...parts.slice(0, mostFindings),
    ...(left > 0 ? [`${left} more: run \`npm run links\`.`] : []),
  ].join('\n\n');
}

function code(text) {
  return `\`${text.replace(/[`\r\n]/g, ' ')}\``;
}

/**
 * Opens the issue, or writes it anew, or closes it when nothing is left to look at.
 *
 * @param {readonly object[]} findings
 * @param {{ api: string, repository: string, token: string }} project
 * @returns {Promise<'opened' | 'updated' | 'closed' | 'nothing'>}
 */
export async function writeIssue(findings, { api, repository, token }) {
  const ask = async (method, path, body) => {
    const response = await fetch(`${api}/repos/${repository}/issues${path}`, {
      method,
      headers: { Authorization: `Bearer ${token}`, Accept: 'application/vnd.github+json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok)
      throw new Error(`${method} ${response.url} answered ${response.status}. May the token write issues?`);
    return response.json();
  };
  const open = (await ask('GET', `?state=open&labels=${label}`)).find((issue) => issue.title === title);
  if (findings.length === 0) {
    if (open === undefined) return 'nothing';
    await ask('PATCH', `/${open.number}`, { state: 'closed', state_reason: 'completed' });
    return 'closed';
  }
  const body = issueText(findings);
  if (open === undefined) await ask('POST', '', { title, body, labels: [label] });
  else await ask('PATCH', `/${open.number}`, { body });
  return open === undefined ? 'opened' : 'updated';
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { GITHUB_API_URL: api, GITHUB_REPOSITORY: repository, GITHUB_TOKEN: token } = process.env;
  const root = fileURLToPath(new URL('..', import.meta.url));
  const { stdout, stderr } = spawnSync('safeguarding-data', ['links', '--json'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
  });
  const { findings = [], verdict } = stdout ? JSON.parse(stdout) : {};
  for (const { level, message, fix } of findings) console.log(`${level}: ${message}\n  fix: ${fix}`);
  if (verdict !== 'trusted') {
    console.error(`${stderr ?? ''}Nothing was learnt about the links, and no issue was written.`);
    process.exitCode = 1;
  } else if (token) {
    console.log(`Issue "${title}": ${await writeIssue(findings, { api, repository, token })}.`);
  } else {
    console.log('No issue was written: there is no GITHUB_TOKEN.');
  }
}

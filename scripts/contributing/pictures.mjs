// npm run pictures: the pictures of CONTRIBUTING.md, from the form, the checks and the panel as they are.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { parse } from 'yaml';
import { chromiumArguments, findBrowser } from '../browsers.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const data = join(root, 'packages/data');
const answered = join(root, 'scripts/contributing/answered-form.md');
const id = 'thorn-for-parents';

const escape = (text) => String(text).replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Answers of a form by their headings, as the project page writes them down. */
function answersIn(markdown) {
  const parts = markdown.split(/^### (.+)\n/m).slice(1);
  const pairs = parts.flatMap((heading, i) => (i % 2 ? [] : [[heading, parts[i + 1].trim()]]));
  return new Map(pairs.filter(([, answer]) => answer !== '_No response_'));
}

/** The form of .github/ISSUE_TEMPLATE/resource.yml as a page, filled in: what a contributor sees, in plain clothes. */
function formPage(yaml, answers) {
  const { name, description, body } = parse(yaml);
  const questions = body.filter(({ type }) => type !== 'markdown').map((question) => field(question, answers));
  return pageWith(
    `<h1>${escape(name)}</h1><p class="lead">${escape(description)}</p><form>${questions.join('')}</form>`,
  );
}

function field({ type, attributes, validations }, answers) {
  const { label, description, multiple } = attributes;
  const answer = answers.get(label) ?? '';
  const star = validations?.required ? ' <b aria-hidden="true">*</b>' : '';
  const box =
    type === 'dropdown'
      ? `<div class="box choice">${escape(answer || (multiple ? 'Selections' : 'Selection'))}<span>▾</span></div>`
      : `<div class="box${type === 'textarea' ? ' tall' : ''}">${escape(answer)}</div>`;
  return `<div class="field${answer ? '' : ' empty'}"><h2>${escape(label)}${star}</h2><p>${escape(description)}</p>${box}</div>`;
}

/** What a program prints, as a page. */
function terminalPage(command, output) {
  const marked = escape(output)
    .replace(/^error .*/gm, '<b class="bad">$&</b>')
    .replace(/^ {2}(expected|fix):/gm, '  <i>$1:</i>');
  return pageWith(`<pre><span class="prompt">$ </span>${escape(command)}\n\n${marked}</pre>`);
}

/** A panel with nothing around it. */
function panelPage(tag) {
  return pageWith(`${tag}</safeguarding-resources>`);
}

const pageWith = (body) => `<!doctype html><html lang="en"><meta charset="utf-8"><style>
  body { margin: 0; padding: 28px 32px; width: 736px; font: 15px/1.5 system-ui, sans-serif; color: #1c2430; background: #fff }
  h1 { margin: 0; font-size: 26px } .lead { margin: 4px 0 20px; color: #4c5868 }
  form { display: grid; grid-template-columns: 1fr 1fr; gap: 18px 24px }
  .field:has(.tall) { grid-column: 1 / -1 } h2 { margin: 0; font-size: 15px } h2 b { color: #b3261e }
  p { margin: 0 0 6px; font-size: 13px; color: #4c5868 }
  .box { border: 1px solid #c4ccd6; border-radius: 6px; padding: 7px 11px; min-height: 23px; background: #fff; white-space: pre-line }
  .choice { display: flex; justify-content: space-between; background: #f6f8fa } .empty .box { color: #6b7685; background: #fafbfc }
  pre { margin: 0; padding: 22px 26px; border-radius: 10px; background: #101722; color: #dde5ef; font: 14px/1.6 ui-monospace, monospace; white-space: pre-wrap }
  .bad { color: #ff9d8f } pre i { color: #8ecdf5; font-style: normal } .prompt { color: #8bd5a0 }
</style><body>${body}</body></html>`;

/** What the checks say of the answered form in a catalogue that does not have the resource yet. */
function checkForm() {
  const without = mkdtempSync(join(tmpdir(), 'safeguarding-form-'));
  try {
    cpSync(join(data, 'records'), join(without, 'records'), { recursive: true });
    cpSync(join(data, 'package.json'), join(without, 'package.json'));
    rmSync(join(without, `records/resources/${id}.json`));
    const args = [join(root, 'tools/curation/bin/safeguarding-data.js'), 'from-issue', answered, '--root', without];
    const { stdout, stderr } = spawnSync('node', args, { encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } });
    const [first] = `${stdout}${stderr}`.split('\nRead as');
    return first.replace(/\S*answered-form\.md → /g, '').trim();
  } finally {
    rmSync(without, { recursive: true, force: true });
  }
}

const executablePath = findBrowser('chromium');
if (!executablePath) throw new Error('No Chromium on this machine: npm test brings one.');
const browser = await puppeteer.launch({ executablePath, args: chromiumArguments(executablePath) });

async function picture(name, html) {
  const page = await browser.newPage();
  await page.setViewport({ width: 800, height: 120, deviceScaleFactor: 1 });
  await page.setContent(html);
  await page.screenshot({ path: join(root, `docs/images/${name}.png`), fullPage: true });
  await page.close();
}

const form = readFileSync(join(root, '.github/ISSUE_TEMPLATE/resource.yml'), 'utf8');
await picture('contribute-form', formPage(form, answersIn(readFileSync(answered, 'utf8'))));
await picture('contribute-checked', terminalPage('safeguarding-data from-issue answered-form.md', checkForm()));

const page = await browser.newPage();
await page.setViewport({ width: 800, height: 300 });
await page.setContent(panelPage('<safeguarding-resources publishers="thorn" heading="For parents" facets="" no-sort>'));
const content = readFileSync(join(root, 'packages/widget/dist/safeguarding-resources.js'), 'utf8');
await page.addScriptTag({ type: 'module', content });
await page.waitForSelector('safeguarding-resources >>> [part~="card"]');
await page.screenshot({ path: join(root, 'docs/images/contribute-card.png'), fullPage: true });
await browser.close();
console.log('The pictures are in docs/images');

// npm run pictures: the pictures of CONTRIBUTING.md, from the form, the checks and the panel as they are.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { chromiumArguments, findBrowser } from '../browsers.mjs';
import { answersIn, formPage, panelPage, terminalPage } from './formPage.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const data = join(root, 'packages/data');
const answered = join(root, 'scripts/contributing/answered-form.md');
const id = 'thorn-for-parents';

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

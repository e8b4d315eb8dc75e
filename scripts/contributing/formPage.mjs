import { parse } from 'yaml';

const escape = (text) => String(text).replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Answers of a form by their headings, as the project page writes them down. */
export function answersIn(markdown) {
  const parts = markdown.split(/^### (.+)\n/m).slice(1);
  const pairs = parts.flatMap((heading, i) => (i % 2 ? [] : [[heading, parts[i + 1].trim()]]));
  return new Map(pairs.filter(([, answer]) => answer !== '_No response_'));
}

/** The form of .github/ISSUE_TEMPLATE/resource.yml as a page, filled in: what a contributor sees, in plain clothes. */
export function formPage(yaml, answers) {
  const { name, description, body } = parse(yaml);
  const questions = body.filter(({ type }) => type !== 'markdown').map((question) => field(question, answers));
  return page(`<h1>${escape(name)}</h1><p class="lead">${escape(description)}</p><form>${questions.join('')}</form>`);
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
export function terminalPage(command, output) {
  const marked = escape(output)
    .replace(/^error .*/gm, '<b class="bad">$&</b>')
    .replace(/^ {2}(expected|mend):/gm, '  <i>$1:</i>');
  return page(`<pre><span class="prompt">$ </span>${escape(command)}\n\n${marked}</pre>`);
}

/** A panel with nothing around it. */
export function panelPage(tag) {
  return page(`${tag}</safeguarding-resources>`);
}

const page = (body) => `<!doctype html><html lang="en"><meta charset="utf-8"><style>
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

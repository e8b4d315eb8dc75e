import { getField, getId } from '../json/getField.js';
import type { Records } from '../records/Records.js';
import { type IssueField, issueFields } from './issueFields.js';

/**
 * The form by which somebody proposes a resource on the project's page.
 * https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema
 */
export function issueForm(records: Records): string {
  const lines = [
    '# Written by "safeguarding-data issue-form" from the concepts: change those, not this.',
    'name: Propose a resource',
    'description: A guide, report, form or course that helps to keep children safe.',
    "title: 'Resource: '",
    'labels: [resource]',
    'body:',
    '  - type: markdown',
    '    attributes:',
    '      value: |',
    '        Thank you. Do not post the name, a picture or the story of any child, survivor or family. Do not post links to harmful material.',
    '        If a child may be in danger, or a resource is unsafe, follow [SAFEGUARDING.md](../blob/HEAD/SAFEGUARDING.md) instead.',
    ...issueFields.flatMap((field) => question(field, records)),
  ];
  return `${lines.join('\n')}\n`;
}

/** The answers that may be chosen, as they are shown; concepts in the order of their labels. */
export function optionsOf({ options }: IssueField, { concepts }: Pick<Records, 'concepts'>): readonly string[] {
  if (typeof options !== 'string') return options ?? [];
  return concepts
    .filter(({ raw }) => getField(raw, 'scheme') === options && getField(raw, 'deprecated') !== true)
    .map(({ raw }) => {
      const label = getField(getField(raw, 'prefLabel'), 'en');
      return typeof label === 'string' ? label : (getId(raw) ?? '');
    })
    .sort();
}

const types = { line: 'input', text: 'textarea', one: 'dropdown', many: 'dropdown' } as const;

function question(field: IssueField, records: Records): string[] {
  const options = optionsOf(field, records);
  return [
    `  - type: ${types[field.kind]}`,
    `    id: ${field.field}`,
    '    attributes:',
    `      label: ${scalar(field.label)}`,
    `      description: ${scalar(field.help)}`,
    ...(field.kind === 'many' ? ['      multiple: true'] : []),
    ...(options.length === 0 ? [] : ['      options:', ...options.map((option) => `        - ${scalar(option)}`)]),
    ...(field.required === true ? ['    validations:', '      required: true'] : []),
  ];
}

/** A text as YAML has it, quoted where a bare word could mean something else. https://yaml.org/spec/1.2.2/#rfc-plain */
function scalar(text: string): string {
  if (/^[A-Za-z][A-Za-z0-9 ,;().’'–/-]*$/.test(text) && !/^(?:yes|no|on|off|true|false|null|y|n)$/i.test(text))
    return text;
  return text.includes("'") && !/["\\]/.test(text) ? `"${text}"` : `'${text.replaceAll("'", "''")}'`;
}

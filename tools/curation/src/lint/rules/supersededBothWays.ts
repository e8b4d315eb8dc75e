import { getField } from '../../json/getField.js';
import type { RecordFile, Records, ResourceRecord } from '../../records/Records.js';
import { defineRule, type Found } from '../Rule.js';
import { editText } from '../editText.js';

const opposite = { supersedes: 'supersededBy', supersededBy: 'supersedes' } as const;
type Direction = keyof typeof opposite;

/** What `id` should say in `field`, because the record `other` says the opposite. */
interface Claim {
  readonly record: RecordFile<ResourceRecord>;
  readonly field: Direction;
  readonly other: string;
}

/** Old and new editions know each other. */
export const supersededBothWays = defineRule({
  name: 'superseded-both-ways',
  description:
    'When one resource names another as its predecessor or successor by id, the other names it in return; none comes after itself.',
  check: (records) => [...turnsBack(records), ...unmet(records).map(describe)],
  fixAmong: (records) => {
    const claims = new Map(unmet(records).map((claim) => [`${claim.record.file} ${claim.field}`, claim]));
    return (text, file) => {
      return editText(text, (value) => {
        const added = (['supersededBy', 'supersedes'] as const).flatMap((field) => {
          const claim = claims.get(`${file} ${field}`);
          // What somebody wrote there is for somebody to judge.
          return claim === undefined || getField(value, field) !== undefined ? [] : [[field, { id: claim.other }]];
        });
        return added.length === 0 ? value : { ...(value as object), ...Object.fromEntries(added) };
      });
    };
  },
});

function unmet({ resources }: Records): Claim[] {
  const byId = new Map(resources.map((record) => [record.value?.id, record]));
  return resources.flatMap(({ value }) => {
    return (['supersededBy', 'supersedes'] as const).flatMap((direction) => {
      const named = value?.[direction];
      const record = named !== undefined && 'id' in named ? byId.get(named.id) : undefined;
      const field = opposite[direction];
      const answer = record?.value?.[field];
      // What comes after itself has no answer to add: `turnsBack` says so.
      if (value === null || record?.value == null || record.value.id === value.id) return [];
      if (answer !== undefined && 'id' in answer && answer.id === value.id) return [];
      return [{ record, field, other: value.id }];
    });
  });
}

/** Records that come after themselves: named by themselves, both before and after one other, or in a ring. */
function turnsBack({ resources }: Records): Found[] {
  const byId = new Map(resources.map(({ value }) => [value?.id, value]));
  return resources.flatMap(({ file, value }) => {
    return (['supersededBy', 'supersedes'] as const).flatMap((field) => {
      const way: string[] = [];
      for (let at = value; at != null;) {
        const next: ResourceRecord[typeof field] = at[field];
        if (next === undefined || !('id' in next) || way.includes(next.id)) return [];
        way.push(next.id);
        if (next.id === value?.id) break;
        at = byId.get(next.id) ?? null;
      }
      if (value === null || way.at(-1) !== value.id) return [];
      return [
        {
          file,
          path: field,
          message: `The resource comes after itself: ${[value.id, ...way].join(' → ')}.`,
          expected: 'another resource, and no way back',
          fix: `Remove "${field}", or name the work that was meant.`,
        },
      ];
    });
  });
}

function describe({ record: { file, value }, field, other }: Claim): Found {
  const answer = value?.[field];
  const expected = `{ "id": "${other}" } in "${field}"`;
  const said = `${other} names this resource in "${opposite[field]}"`;
  if (answer === undefined) {
    const fix = 'Run "safeguarding-data check --fix".';
    return { file, path: field, message: `${said}, but this resource does not name it in return.`, expected, fix };
  }
  if ('id' in answer) {
    const fix = 'Correct the one that is wrong: a resource has one successor, a split goes to redirects.json.';
    return { file, path: field, message: `${said}, but this one names "${answer.id}".`, expected, fix };
  }
  return {
    level: 'warning',
    file,
    path: field,
    message: `${said}; this one gives "${answer.title}", a work outside the catalogue.`,
    expected,
    fix: 'Name the record instead of the title if they are the same work, so that visitors are led to it.',
  };
}

import type { ChangeList } from '../exports/feeds/feedEntries.js';

const of = { kind: 'resource' } as const;

/** Two versions that between them change in every way. */
export const sampleChanges: readonly ChangeList[] = [
  {
    schemaVersion: 1,
    from: null,
    to: '1.9.0',
    released: '2026-01-31',
    changes: [
      { op: 'add', ...of, id: 'safe-online', title: 'Safe Online' },
      { op: 'add', kind: 'concept', id: 'topic/online-safety', title: 'Online safety' },
      { op: 'shape', kind: 'file', id: 'catalogue.json', how: 'added' },
    ],
  },
  {
    schemaVersion: 1,
    from: '1.9.0',
    to: '1.10.0',
    released: '2026-11-23',
    changes: [
      { op: 'change', ...of, id: 'safe-online', title: 'Safe & <b>"Sound"</b>', fields: [{ path: 'summary.en' }] },
      { op: 'move', ...of, id: 'old', title: 'Old', to: 'safe-online' },
      { op: 'split', ...of, id: 'both', title: 'Both', to: ['safe-online', 'other'] },
      { op: 'withdraw', ...of, id: 'gone', title: 'Gone', reason: 'closed', alternatives: ['safe-online'] },
      { op: 'restore', ...of, id: 'back', title: 'Back' },
      { op: 'deprecate', ...of, id: 'stale', title: 'Stale' },
      { op: 'remove', ...of, id: 'lost', title: 'Lost' },
    ],
  },
];

import { expect } from '@open-wc/testing';
import { inboxOrder, toInboxEntry, topLevel, type InboxEntry, type StoredSubmission } from '../../src/summary/stored-submission.ts';
import type { Summary } from '../../src/summary/types.ts';
import { answer, flag, visit } from './fixtures/staff-builder.ts';
import { quiet } from './fixtures/staff-quiet.ts';
import { rich } from './fixtures/staff-rich.ts';
import { submissionOf } from './fixtures/summary.ts';

const at = (hour: number): string => `2026-02-03T0${hour}:00:00Z`;
const stored = (summary: Summary, more: Partial<StoredSubmission> = {}): StoredSubmission => ({
  submissionId: 'one',
  clinic: 'lotus',
  receivedAt: at(8),
  receipt: 'K7Q2M-8XW4D',
  replaces: null,
  replacedBy: null,
  openedAt: null,
  judged: { by: 'receiver' },
  summary,
  submission: submissionOf(1, summary),
  ...more,
});

describe('a row of the inbox', () => {
  it('says who wrote when, about what, how pressing it is, and what became of it', () => {
    expect(toInboxEntry(stored(rich, { openedAt: at(9), replacedBy: 'two' }))).to.deep.equal({
      submissionId: 'one',
      receivedAt: at(8),
      openedAt: at(9),
      replacedBy: 'two',
      outcome: 'completed',
      level: 'urgent',
      name: 'Linh <i>O’Brien</i> & "Co"',
      concern: 'Scars, Something else: a "dent" on <b>both</b> cheeks & chin',
      questionnaire: 'Before a microneedling visit',
    });
  });

  it('names nobody and nothing where nothing was said', () => {
    const silent = visit([answer('areas', 'concerns', 'Areas', 'Where?', 'skipped'), answer('sun', 'health', 'Sun', 'Sun?', [['yes', 'Yes']])], []);
    const { level, name, concern } = toInboxEntry(stored(silent));
    expect({ level, name, concern }).to.deep.equal({ level: null, name: null, concern: '' });
  });

  it('names the first concern that was answered', () => {
    const later = visit([answer('areas', 'concerns', 'Areas', 'Where?', 'skipped'), answer('why', 'concerns', 'Why', 'Why?', [['a', 'Lines'], ['b', 'Pores']])], []);
    expect(toInboxEntry(stored(later)).concern).to.equal('Lines, Pores');
    expect(toInboxEntry(stored(quiet)).concern).to.equal('Fine lines or wrinkles');
  });
});

describe('how pressing a summary is', () => {
  const raised = (...levels: ('urgent' | 'hold' | 'review' | 'note')[]): Summary => visit([], levels.map((level) => flag(level, level, 'a/b', 'A', 'B', 'C')));
  const rows: [summary: Summary, level: string | null][] = [
    [raised('note', 'urgent', 'hold'), 'urgent'],
    [raised('note', 'review', 'hold'), 'hold'],
    [raised('note', 'review'), 'review'],
    [raised('note'), 'note'],
    [raised(), null],
  ];
  for (const [summary, level] of rows) it(`is ${level ?? 'nothing'} at the most`, () => expect(topLevel(summary)).to.equal(level));
});

describe('the order of the inbox', () => {
  const entry = (submissionId: string, hour: number, level: InboxEntry['level'], outcome: InboxEntry['outcome'] = 'completed'): InboxEntry => ({
    ...toInboxEntry(stored(quiet)),
    submissionId,
    receivedAt: at(hour),
    level,
    outcome,
  });

  it('has stopped visits first whatever their level, then the most pressing, then the newest', () => {
    const wanted = [
      entry('stopped late', 7, null, 'stopped'),
      entry('stopped early', 2, 'urgent', 'stopped'),
      entry('urgent late', 3, 'urgent'),
      entry('urgent early', 1, 'urgent'),
      entry('hold', 1, 'hold'),
      entry('review', 8, 'review'),
      entry('note', 5, 'note'),
      entry('nothing late', 9, null),
      entry('nothing early', 4, null),
    ];
    const ids = (entries: InboxEntry[]): string[] => entries.map(({ submissionId }) => submissionId);
    expect(ids([...wanted].reverse().sort(inboxOrder))).to.deep.equal(ids(wanted));
    expect(ids([...wanted].sort(inboxOrder))).to.deep.equal(ids(wanted));
  });

  it('leaves two of the same moment as they came', () => {
    const [first, second, later] = [entry('a', 1, 'hold'), entry('b', 1, 'hold'), entry('c', 2, 'hold')];
    expect([inboxOrder(first, second), inboxOrder(first, later), inboxOrder(later, first)]).to.deep.equal([0, 1, -1]);
  });
});

import { expect } from '@open-wc/testing';
import type { Group, Question } from '../../../src/definition/types.ts';
import { indexQuestions } from '../../../src/rules/question-index.ts';
import type { AskedPlace } from '../../../src/ui/panel/asked.ts';
import { groupsEntered } from '../../../src/ui/panel/groups-entered.ts';
import { questionnaireOf } from '../../fixtures/questionnaire.ts';

const yes = (id: string): Question => ({ id, type: 'yes-no' });
const group = (id: string, items: Group['items'], more: Partial<Group> = {}): Group => ({ id, type: 'group', items, ...more });
const inner = group('doses', [yes('dose')], { repeats: {} });
const outer = group('medicines', [yes('medicine'), inner, group('notes', [yes('note')])], { repeats: {} });
const { byId } = indexQuestions({ ...questionnaireOf({}), sections: [{ id: 'part', heading: 'health', items: [yes('first'), group('body', [yes('height'), yes('weight')]), outer, yes('last')] }] });

/** A question by its key. */
function at(key: string): AskedPlace {
  const placed = byId.get(key.split('#')[0] ?? '');
  if (!placed) throw new Error(`no ${key}`);
  return { key, placed };
}

describe('the groups that begin at a question', () => {
  const rows: [before: string | null, here: string, entered: string[]][] = [
    [null, 'first', []],
    ['first', 'height', ['body']],
    [null, 'weight', ['body']],
    ['height', 'weight', []],
    // Whether there is one at all belongs to the group, but to no instance of it.
    ['weight', 'medicines#0', ['medicines']],
    ['medicines#0', 'medicine#1', ['medicines 1 again']],
    ['weight', 'medicine#1', ['medicines 1']],
    ['medicine#1', 'doses#1.0', ['doses 1']],
    ['doses#1.0', 'dose#1.1', ['doses 1.1 again']],
    ['dose#1.1', 'doses#1.1', []],
    ['doses#1.1', 'dose#1.2', ['doses 1.2 again']],
    ['doses#1.2', 'note#1', ['notes 1']],
    ['note#1', 'medicines#1', []],
    ['medicines#1', 'medicine#2', ['medicines 2 again']],
    ['medicine#2', 'doses#2.0', ['doses 2']],
    ['doses#2.0', 'note#2', ['notes 2']],
    ['medicines#2', 'last', []],
  ];
  for (const [before, here, entered] of rows) {
    it(`${here} after ${before ?? 'nothing'}: ${entered.join(', ') || 'none'}`, () => {
      const found = groupsEntered(at(here), before === null ? undefined : at(before));
      expect(found.map((one) => [one.group.id, one.instance.join('.'), one.again ? 'again' : ''].filter(Boolean).join(' '))).to.deep.equal(entered);
    });
  }
});

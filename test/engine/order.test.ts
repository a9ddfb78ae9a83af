import { expect } from '@open-wc/testing';
import type { Group, Item } from '../../src/definition/types.ts';
import { definitionOf } from '../fixtures/microneedling.ts';
import { questionnaireOf, section, words } from '../fixtures/questionnaire.ts';
import { Visit } from '../fixtures/visit.ts';

const group = (id: string, items: Item[], more: Partial<Group> = {}): Group => ({ id, type: 'group', items, ...more });
const asked = (items: Item[], answers: Record<string, unknown> = {}): string[] =>
  new Visit(definitionOf({ ...questionnaireOf({}), sections: [{ ...section('2', []), items }, section('1', [words('end')])] })).proceed('review', answers);

describe('ids that read like numbers', () => {
  it('are asked in document order, whatever their number', () => {
    expect(asked([words('intro'), words('2-1'), words('20'), words('3')])).to.deep.equal(['intro', '2-1', '20', '3', 'end']);
  });

  it('are asked in document order in groups', () => {
    expect(asked([group('9', [words('8'), group('7', [words('6')])]), words('5')])).to.deep.equal(['8', '6', '5', 'end']);
  });

  it('are asked in document order in each instance of a repeating group', () => {
    const items = [group('9', [words('8'), group('3', [words('2'), words('1')], { repeats: { min: 1, max: 1 } }), words('4')], { repeats: { max: 2 } }), words('0')];
    expect(asked(items, { '9#0': true, '9#1': false })).to.deep.equal(['9#0', '8#1', '2#1.1', '1#1.1', '4#1', '9#1', '0', 'end']);
  });
});

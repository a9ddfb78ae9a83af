import { expect } from '@open-wc/testing';
import { groupsOf, questionsOf, walkItems } from '../../src/definition/walk-items.ts';
import { group, words } from '../fixtures/questionnaire.ts';

const items = [words('a'), group('g', [words('b'), group('h', [words('c')]), words('d')]), words('e')];

describe('items', () => {
  it('are walked in document order, each with its path and the groups around it', () => {
    const walked: string[] = [];
    walkItems(items, '$', ({ id }, { path, groups }) => walked.push(`${[...groups.map((one) => one.id), id].join('/')} ${path}`));
    expect(walked).to.deep.equal(['a $[0]', 'g $[1]', 'g/b $[1].items[0]', 'g/h $[1].items[1]', 'g/h/c $[1].items[1].items[0]', 'g/d $[1].items[2]', 'e $[2]']);
  });

  it('have these questions and these groups', () => {
    expect(questionsOf(items).map(({ id }) => id)).to.deep.equal(['a', 'b', 'c', 'd', 'e']);
    expect(groupsOf(items).map(({ id }) => id)).to.deep.equal(['g', 'h']);
    expect([...questionsOf([]), ...groupsOf([])]).to.deep.equal([]);
  });
});

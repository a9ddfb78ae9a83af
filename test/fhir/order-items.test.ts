import { expect } from '@open-wc/testing';
import { form, imported, issuesOf, item, questions, visit, warningsOf, when, type Json } from './form.ts';

const after = (...linkIds: string[]): Json => ({ enableWhen: linkIds.map((linkId) => when(linkId, 'exists', { answerBoolean: true })), enableBehavior: 'all' });
const idsOf = (json: Json): string[] => questions(imported(json)).map(({ id }) => id);

describe('conditions that read a later item', () => {
  const rows: [says: string, items: Json[], ids: string[]][] = [
    ['keep the order where there is none', [item('a', 'string'), item('b', 'string', after('a'))], ['a', 'b']],
    ['move what is read before what reads it', [item('a', 'string', after('c')), item('b', 'string'), item('c', 'string')], ['c', 'a', 'b']],
    ['move a whole chain', [item('a', 'string', after('b')), item('b', 'string', after('c')), item('c', 'string')], ['c', 'b', 'a']],
    ['move within a group', [item('g', 'group', { item: [item('a', 'string', after('b')), item('b', 'string')] })], ['b', 'a']],
    ['move a group that holds what is read', [item('a', 'string', after('c')), item('g', 'group', { item: [item('b', 'string'), item('c', 'string')] })], ['b', 'c', 'a']],
    ['move a group that holds what reads', [item('g', 'group', { item: [item('a', 'string', after('c'))] }), item('b', 'string'), item('c', 'string')], ['c', 'a', 'b']],
    ['move for what several read', [item('a', 'string', after('c', 'd')), item('b', 'string', after('d')), item('c', 'string'), item('d', 'string')], ['c', 'd', 'a', 'b']],
  ];
  for (const [says, items, ids] of rows) {
    it(`${says}, and say so`, () => {
      expect(idsOf(form(items))).to.deep.equal(ids);
      expect(warningsOf(form(items)).filter((line) => line.includes('asked in another order')).length).to.equal(says.startsWith('keep') ? 0 : 1);
    });
  }

  const parted: [says: string, items: Json[], ids: string[], out: string[]][] = [
    ['of two groups that read each other', [item('g', 'group', { item: [item('a', 'string', after('b'))] }), item('h', 'group', { item: [item('b', 'string'), item('c', 'string', after('a'))] })], ['b', 'a', 'c'], ['"c" is asked after its group "h"']],
    ['with those that read them', [item('g', 'group', { item: [item('a', 'string', after('b'))] }), item('h', 'group', { item: [item('b', 'string'), item('c', 'string', after('a')), item('d', 'string', after('c')), item('e', 'string')] })], ['b', 'e', 'a', 'c', 'd'], ['"c" is asked after its group "h"', '"d" is asked after its group "h"']],
    ['of a group in a group', [item('g', 'group', { item: [item('k', 'group', { item: [item('a', 'string', after('b')), item('d', 'string')] })] }), item('h', 'group', { item: [item('b', 'string', after('d'))] })], ['d', 'b', 'a'], ['"a" is asked after its group "k"', '"a" is asked after its group "g"']],
    ['of three groups', [item('g', 'group', { item: [item('a', 'string', after('b')), item('z', 'string')] }), item('h', 'group', { item: [item('b', 'string', after('c')), item('y', 'string')] }), item('i', 'group', { item: [item('c', 'string', after('z')), item('x', 'string')] })], ['z', 'c', 'x', 'b', 'y', 'a'], ['"a" is asked after its group "g"']],
  ];
  for (const [says, items, ids, out] of parted) {
    it(`take items out ${says}, and say so`, () => {
      expect(idsOf(form(items))).to.deep.equal(ids);
      expect(warningsOf(form(items)).filter((line) => line.includes('is asked after its group')).map((line) => /"\w+" is asked after its group "\w+"/.exec(line)?.[0])).to.deep.equal(out);
    });
  }

  it('ask what was taken out of a group only where the group is asked, and answer it within the group', () => {
    const json = form([
      item('on', 'boolean'),
      item('g', 'group', { item: [item('a', 'string', after('b'))] }),
      item('h', 'group', { ...after('on'), item: [item('b', 'string'), item('c', 'string', after('a'))] }),
    ]);
    const whole = visit(imported(json), { on: true, a: 'A', b: 'B', c: 'C' });
    expect(whole.asked).to.deep.equal(['on', 'b', 'a', 'c']);
    expect(whole.response.item?.map(({ linkId, item: inner = [] }) => [linkId, inner.map((one) => one.linkId)])).to.deep.equal([
      ['on', []],
      ['g', ['a']],
      ['h', ['b', 'c']],
    ]);
    expect(visit(imported(json), {}).asked).to.deep.equal(['on']);
  });

  it('ask what was taken from under a question only where that is answered, and answer it there', () => {
    const json = form([item('p', 'boolean', { item: [item('pc', 'string', after('r'))] }), item('r', 'string', after('p'))]);
    const questionnaire = imported(json);
    expect(questions(questionnaire).map(({ id }) => id)).to.deep.equal(['p', 'r', 'pc']);
    expect(warningsOf(json).filter((line) => line.includes('"pc" is asked after what it stands under, "p"'))).to.have.length(1);
    const { asked, response } = visit(questionnaire, { p: true, r: 'R', pc: 'C' });
    expect(asked).to.deep.equal(['p', 'r', 'pc']);
    expect(response.item?.map(({ linkId, answer = [] }) => [linkId, answer.flatMap((one) => (one.item ?? []).map((inner) => inner.linkId))])).to.deep.equal([['p', ['pc']], ['r', []]]);
    expect(visit(questionnaire, {}).asked).to.deep.equal(['p']);
  });

  const circles: [says: string, items: Json[], issue: string][] = [
    ['two items', [item('a', 'string', after('b')), item('b', 'string', after('a'))], 'conditions of these items, or of what stands under them, read each other in a circle: "a" reads "b" reads "a"'],
    ['three items', [item('x', 'string', after('a')), item('a', 'string', after('b')), item('b', 'string', after('c')), item('c', 'string', after('a'))], 'conditions of these items, or of what stands under them, read each other in a circle: "a" reads "b" reads "c" reads "a"'],
    ['items in two groups', [item('g', 'group', { item: [item('a', 'string', after('c'))] }), item('h', 'group', { item: [item('b', 'string'), item('c', 'string', after('a'))] })], 'conditions of these items, or of what stands under them, read each other in a circle'],
    ['repeating groups', [item('g', 'group', { repeats: true, item: [item('a', 'string', after('b')), item('d', 'string')] }), item('h', 'group', { repeats: true, item: [item('b', 'string'), item('c', 'string', after('d'))] })], 'conditions of these items, or of what stands under them, read each other in a circle: "g" reads "h" reads "g"'],
  ];
  for (const [says, items, issue] of circles) {
    it(`are refused where ${says} read each other`, () => expect(issuesOf(form(items)).join('\n')).to.include(issue));
  }

  it('are ordered in good time, however long the chain', () => {
    const items = Array.from({ length: 1500 }, (_, at) => item(`q${at}`, 'boolean', at < 1499 ? after(`q${at + 1}`) : {}));
    const [first, second] = idsOf(form(items));
    expect([first, second]).to.deep.equal(['q1499', 'q1498']);
  });

  it('leave the response in the order of the form', () => {
    const questionnaire = imported(form([item('a', 'string', after('c')), item('b', 'string'), item('c', 'string'), item('z', 'string')]));
    const { asked, response } = visit(questionnaire, { a: 'w', b: 'w', c: 'w', z: 'w' });
    expect(asked).to.deep.equal(['c', 'a', 'b', 'z']);
    expect(response.item?.map(({ linkId }) => linkId)).to.deep.equal(['a', 'b', 'c', 'z']);
  });
});

import { expect } from '@open-wc/testing';
import type { Condition, Item, Questionnaire } from '../../src/definition/types.ts';
import { standingFlags } from '../../src/rules/flags.ts';
import { factsFor } from '../../src/engine/place.ts';
import { definitionOf } from '../fixtures/microneedling.ts';
import { choice, group, questionnaireOf, words, yesNo } from '../fixtures/questionnaire.ts';
import { Visit } from '../fixtures/visit.ts';

const visitOf = (items: Item[], more: Partial<Questionnaire> = {}): Visit => new Visit(definitionOf(questionnaireOf({ ...more, items })));
const medicines = (limits: { min?: number; max?: number } = {}): Item[] => [words('before'), group('medicines', [words('name'), words('dose')], { repeats: limits }), words('after')];

/** Goes forward and back and answers by the way a step is written: `+` one more, `-` no more, `<` back, anything else is typed. */
function steps(visit: Visit, written: string): string[] {
  return written.split(' ').map((step) => {
    if (step === '<') return visit.back().at;
    return visit.answer(step === '+' ? true : step === '-' ? false : step).at;
  });
}

describe('a repeating group', () => {
  const rows: [says: string, limits: { min?: number; max?: number }, written: string, at: string][] = [
    ['asks first whether there is one', {}, 'x', 'medicines#0'],
    ['is over where there is none', {}, 'x -', 'after'],
    ['asks the first one', {}, 'x +', 'name#1'],
    ['asks whether there is another', {}, 'x + a b', 'medicines#1'],
    ['is over where there is no other', {}, 'x + a b -', 'after'],
    ['asks the second one', {}, 'x + a b + c', 'dose#2'],
    ['asks the least there must be without a question', { min: 2 }, 'x', 'name#1'],
    ['goes on to the second that must be', { min: 2 }, 'x a b', 'name#2'],
    ['asks for more than the least', { min: 2 }, 'x a b c d', 'medicines#2'],
    ['is over at the most there can be', { max: 2 }, 'x + a b + c d', 'after'],
    ['neither asks for more nor for fewer where the number is fixed', { min: 2, max: 2 }, 'x a b c d', 'after'],
    ['goes back from its first question to whether there is one', {}, 'x + <', 'medicines#0'],
    ['goes back from whether there is one to before it', {}, 'x + < <', 'before'],
    ['goes back from whether there is another into the one before', {}, 'x + a b <', 'dose#1'],
    ['goes back from the second one to whether there is another', {}, 'x + a b + <', 'medicines#1'],
    ['goes back from behind to whether there is another', {}, 'x + a b - <', 'medicines#1'],
    ['goes back from behind to whether there is one', {}, 'x - <', 'medicines#0'],
    ['goes back from behind into the last one at the most', { max: 2 }, 'x + a b + c d <', 'dose#2'],
    ['goes back through both', { max: 2 }, 'x + a b + c d < < <', 'medicines#1'],
    ['goes back to before it where the first must be', { min: 1 }, 'x <', 'before'],
    ['goes back and on again with the same answers', {}, 'x + a b + c < < < b +', 'name#2'],
  ];
  for (const [says, limits, written, at] of rows) it(`${says}: ${written}`, () => expect(steps(visitOf(medicines(limits)), written).at(-1)).to.equal(at));

  it('stays where it is on Back from its first question, if nothing is before', () => {
    const visit = visitOf([group('medicines', [words('name')], { repeats: {} })]);
    expect([visit.at, visit.canGoBack]).to.deep.equal(['medicines#0', false]);
    expect(visit.back().at).to.equal('medicines#0');
  });

  it('cannot be skipped, only said no to', () => {
    const visit = visitOf(medicines()).skip();
    expect([visit.at, visit.canSkip]).to.deep.equal(['medicines#0', false]);
    expect(visit.skip().at).to.equal('medicines#0');
  });

  it('with nothing shown in it does not lead back to itself', () => {
    const never = { showWhen: { setting: 'offered' } };
    const visit = visitOf([group('medicines', [words('name', never)], { repeats: { min: 1, max: 2 } }), words('after')], { settings: ['offered'] });
    expect([visit.at, visit.canGoBack]).to.deep.equal(['medicines#1', false]);
    expect(visit.back().at).to.equal('medicines#1');
    expect(visit.answer(false).back().at).to.equal('medicines#1');
  });
});

describe('changing a repeating group', () => {
  const walked = (): Visit => {
    const visit = visitOf(medicines());
    visit.proceed('review', { before: 'x', 'medicines#0': true, 'name#1': 'a', 'dose#1': '1', 'medicines#1': true, 'name#2': 'b', 'dose#2': '2', 'medicines#2': false });
    return visit;
  };

  it('opens the very instance, and comes straight back', () => {
    const visit = walked().reopen('name#2');
    expect([visit.at, visit.offered]).to.deep.equal(['name#2', 'b']);
    expect(visit.answer('c').at).to.equal('review');
    expect(visit.entries['name#2']).to.deep.include({ value: 'c' });
    expect(visit.entries['name#1']).to.deep.include({ value: 'a' });
  });

  it('takes the instances off the path that "no more" leaves behind', () => {
    const visit = walked().reopen('medicines#1').answer(false);
    expect(visit.at).to.equal('review');
    expect(visit.kept).to.have.members(['before', 'medicines#0', 'name#1', 'dose#1', 'medicines#1', 'after']);
    expect(visit.retracted).to.have.members(['medicines#1: changed', 'name#2: left-path', 'dose#2: left-path', 'medicines#2: left-path']);
  });

  it('asks them again after "yes again", each with its old answer', () => {
    const visit = walked().reopen('medicines#1').answer(false).reopen('medicines#1').answer(true);
    const offered: unknown[] = [];
    while (visit.at !== 'review') {
      offered.push([visit.at, visit.offered]);
      visit.answer(visit.offered);
    }
    expect(offered).to.deep.equal([['name#2', 'b'], ['dose#2', '2'], ['medicines#2', false]]);
  });

  it('adds one at the end', () => {
    const visit = walked().reopen('medicines#2').answer(true);
    expect(visit.proceed('review', { 'name#3': 'c', 'dose#3': '3', 'medicines#3': false })).to.deep.equal(['name#3', 'dose#3', 'medicines#3']);
  });

  it('opens nothing that is not there', () => {
    for (const key of ['name#3', 'name', 'name#0', 'medicines', 'medicines#3']) expect(walked().reopen(key).at, key).to.equal('review');
  });
});

describe('a repeating group in another', () => {
  const items = [group('outer', [words('name'), group('inner', [words('dose')], { repeats: { max: 2 } })], { repeats: { max: 2 } }), words('after')];
  const answers = { 'outer#0': true, 'name#1': 'a', 'inner#1.0': true, 'dose#1.1': '1', 'inner#1.1': true, 'dose#1.2': '2', 'outer#1': true, 'name#2': 'b', 'inner#2.0': true, 'dose#2.1': '3', 'inner#2.1': false };
  const path = Object.keys(answers);

  it('is asked within each instance of the outer one', () => {
    expect(visitOf(items).proceed('review', answers)).to.deep.equal([...path, 'after']);
  });

  it('is left backwards the way it came', () => {
    const visit = visitOf(items);
    visit.proceed('review', answers);
    const back: string[] = [];
    while (visit.back().at !== back.at(-1)) back.push(visit.at);
    expect(back).to.deep.equal(['after', ...[...path].reverse()]);
  });

  it('leaves with the outer instance', () => {
    const visit = visitOf(items);
    visit.proceed('review', answers);
    visit.reopen('outer#0').answer(false);
    expect(visit.at).to.equal('review');
    expect(visit.kept).to.have.members(['outer#0', 'after']);
  });
});

describe('a condition about a repeating group', () => {
  const isBad: Condition = { question: 'kind', '=': 'bad' };
  const flagged = { code: 'bad', flags: [{ level: 'hold' as const, code: 'f-bad' }] };
  const items = [
    group('medicines', [choice('kind', [flagged, 'good']), yesNo('same', { showWhen: isBad }), choice('finer', [{ code: 'mild', flags: [{ level: 'note', code: 'f-mild' }] }, { code: 'not-sure', means: 'not-sure' }], { showWhen: isBad, refines: { question: 'kind', code: 'bad' } })], { repeats: { max: 3 } }),
    yesNo('any', { showWhen: isBad }),
    yesNo('none', { showWhen: { question: 'kind', '!=': 'bad' } }),
  ];
  const flags = { 'f-bad': { topic: 'kind', sources: [] }, 'f-mild': { topic: 'kind', sources: [] } };
  const asked = (answers: Record<string, unknown>): { asked: string[]; visit: Visit } => {
    const visit = visitOf(items, { flags });
    return { asked: visit.proceed('review', answers), visit };
  };
  const both = { 'medicines#0': true, 'kind#1': 'good', 'medicines#1': true, 'kind#2': 'bad', 'medicines#2': false };

  it('reads the same instance from inside', () => {
    expect(asked(both).asked).to.deep.equal(['medicines#0', 'kind#1', 'medicines#1', 'kind#2', 'same#2', 'finer#2', 'medicines#2', 'any']);
  });

  it('reads every instance from outside: one that satisfies is enough, and "!=" asks that none is equal', () => {
    expect(asked(both).asked).to.include('any').and.not.include('none');
    expect(asked({ ...both, 'kind#2': 'good' }).asked).to.include('none').and.not.include('any');
  });

  it('is unknown from outside where there is none', () => {
    expect(asked({ 'medicines#0': false }).asked).to.deep.equal(['medicines#0']);
  });

  it('raises a flag for each instance, and a branch replaces that of its own instance only', () => {
    const { visit } = asked({ 'medicines#0': true, 'kind#1': 'bad', 'finer#1': 'mild', 'medicines#1': true, 'kind#2': 'bad', 'finer#2': 'not-sure', 'medicines#2': false });
    const standing = standingFlags(factsFor(visit.context, visit.conversation.index));
    expect(standing.map(({ code, questions }) => [code, questions])).to.deep.equal([['f-bad', ['kind#2']]]);
    visit.reopen('finer#2').answer('mild');
    expect(standingFlags(factsFor(visit.context, visit.conversation.index)).map(({ code, questions }) => [code, questions])).to.deep.equal([
      ['f-mild', ['finer#1']],
      ['f-mild', ['finer#2']],
    ]);
  });
});

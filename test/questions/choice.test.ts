import { expect } from '@open-wc/testing';
import { choiceValue, codeOf, isOwnWords, OWN_WORDS_LENGTH, readChoice, readChoices, toggleChoice, withOwnWords } from '../../src/questions/choice.ts';
import type { Choice } from '../../src/questions/types.ts';
import { choice } from '../fixtures/questionnaire.ts';

const question = choice('q', ['a', 'b', 'c', { code: 'other', ownWords: true }, { code: 'none', exclusive: true }, { code: 'never', exclusive: true }]);
const long = 'x'.repeat(OWN_WORDS_LENGTH + 1);

describe('one choice', () => {
  const rows: [says: string, value: unknown, result: ReturnType<typeof readChoice>][] = [
    ['a code', 'a', { choice: 'a' }],
    ['a code as an object', { code: 'a' }, { choice: 'a' }],
    ['own words, trimmed', { code: 'other', text: '  mine ' }, { choice: { code: 'other', text: 'mine' } }],
    ['own words that are empty', { code: 'other', text: '   ' }, { choice: 'other' }],
    ['own words that are no text', { code: 'other', text: 7 }, { choice: 'other' }],
    ['nothing else of an object', { code: 'other', text: 'mine', level: 'urgent' }, { choice: { code: 'other', text: 'mine' } }],
    ['own words as long as they may be', { code: 'other', text: long.slice(1) }, { choice: { code: 'other', text: long.slice(1) } }],
    ['no longer ones', { code: 'other', text: long }, { problem: { code: 'too-long', limit: OWN_WORDS_LENGTH } }],
    ['no own words where the option takes none', { code: 'a', text: 'mine' }, { problem: { code: 'wrong-kind' } }],
    ['no option the question does not have', 'd', { problem: { code: 'unknown-option', option: 'd' } }],
    ['no empty code', '', { problem: { code: 'unknown-option', option: '' } }],
    ['no list', ['a'], { problem: { code: 'wrong-kind' } }],
  ];
  for (const [says, value, result] of rows) it(`reads ${says}`, () => expect(readChoice(value, question)).to.deep.equal(result));

  it('means its code, and its words where there are any', () => {
    expect(choiceValue('a')).to.deep.equal({ kind: 'coding', code: 'a' });
    expect(choiceValue({ code: 'other', text: 'mine' })).to.deep.equal({ kind: 'coding', code: 'other', text: 'mine' });
    expect(codeOf({ code: 'other', text: 'mine' })).to.equal('other');
  });
});

describe('several choices', () => {
  const rows: [says: string, value: unknown, result: ReturnType<typeof readChoices>][] = [
    ['in the order of the question', ['c', 'a'], { choices: ['a', 'c'] }],
    ['each once', ['a', 'a', { code: 'a' }], { choices: ['a'] }],
    ['the last own words of an option', [{ code: 'other', text: 'x' }, { code: 'other', text: 'y' }], { choices: [{ code: 'other', text: 'y' }] }],
    ['none', [], { choices: [] }],
    ['an exclusive one alone', ['none'], { choices: ['none'] }],
    ['no exclusive one beside another', ['none', 'a'], { problem: { code: 'wrong-kind' } }],
    ['no two exclusive ones', ['none', 'never'], { problem: { code: 'wrong-kind' } }],
    ['nothing where one of them is unknown', ['a', 'd'], { problem: { code: 'unknown-option', option: 'd' } }],
    ['no single one', 'a', { problem: { code: 'wrong-kind' } }],
    ['nothing that only looks like a list', { length: 1, 0: 'a' }, { problem: { code: 'wrong-kind' } }],
  ];
  for (const [says, value, result] of rows) it(`reads ${says}`, () => expect(readChoices(value, question)).to.deep.equal(result));
});

describe('ticking', () => {
  const rows: [says: string, before: Choice[], code: string, ticked: boolean, after: Choice[]][] = [
    ['adds an option', ['a'], 'b', true, ['a', 'b']],
    ['takes one away', ['a', 'b'], 'a', false, ['b']],
    ['an exclusive option clears the others', ['a', { code: 'other', text: 'mine' }], 'none', true, ['none']],
    ['any other option clears an exclusive one', ['none'], 'a', true, ['a']],
    ['an exclusive option clears another exclusive one', ['none'], 'never', true, ['never']],
    ['again changes nothing', ['a', 'b'], 'b', true, ['a', 'b']],
    ['keeps the own words of another option', [{ code: 'other', text: 'mine' }], 'a', true, [{ code: 'other', text: 'mine' }, 'a']],
    ['off takes own words away', [{ code: 'other', text: 'mine' }], 'other', false, []],
    ['off where nothing was ticked does nothing', [], 'a', false, []],
  ];
  for (const [says, before, code, ticked, after] of rows) {
    it(`${ticked ? 'on' : 'off'}: ${says}`, () => expect(toggleChoice(before, code, ticked, question)).to.deep.equal(after));
  }
});

describe('a question that is open to own words', () => {
  const open = { ...question, openChoice: true };
  const rows: [says: string, value: unknown, result: ReturnType<typeof readChoice>][] = [
    ['them instead of an option, trimmed', { text: ' mine ' }, { choice: { text: 'mine' } }],
    ['them as long as they may be', { text: long.slice(1) }, { choice: { text: long.slice(1) } }],
    ['no longer ones', { text: long }, { problem: { code: 'too-long', limit: OWN_WORDS_LENGTH } }],
    ['none that are empty', { text: '  ' }, { problem: { code: 'required' } }],
    ['none that are no text', { text: 7 }, { problem: { code: 'wrong-kind' } }],
    ['an option as ever', 'a', { choice: 'a' }],
    ['no code it does not have', 'mine', { problem: { code: 'unknown-option', option: 'mine' } }],
  ];
  for (const [says, value, result] of rows) it(`reads ${says}`, () => expect(readChoice(value, open)).to.deep.equal(result));

  const lists: [says: string, value: unknown, result: ReturnType<typeof readChoices>][] = [
    ['them after the options', [{ text: 'x' }, 'c', 'a'], { choices: ['a', 'c', { text: 'x' }] }],
    ['each of them once', [{ text: 'x' }, { text: ' x' }, { text: 'y' }], { choices: [{ text: 'x' }, { text: 'y' }] }],
    ['no exclusive option beside them', ['none', { text: 'x' }], { problem: { code: 'wrong-kind' } }],
    ['a list as long as it may be', Array.from({ length: 1000 }, () => 'a'), { choices: ['a'] }],
    ['no list longer than anybody writes', Array.from({ length: 1001 }, () => 'a'), { problem: { code: 'too-many-choices', limit: 1000 } }],
  ];
  for (const [says, value, result] of lists) it(`reads ${says}`, () => expect(readChoices(value, open)).to.deep.equal(result));

  it('takes none where it is not open', () => expect(readChoice({ text: 'x' }, question)).to.deep.equal({ problem: { code: 'wrong-kind' } }));

  it('means them as words without a code', () => {
    expect(choiceValue({ text: 'x' })).to.deep.equal({ kind: 'string', text: 'x' });
    expect([codeOf({ text: 'x' }), codeOf('a')]).to.deep.equal([null, 'a']);
    expect([isOwnWords({ text: 'x' }), isOwnWords('a'), isOwnWords({ code: 'other', text: 'x' })]).to.deep.equal([true, false, false]);
  });

  it('writes and drops them, and they clear an exclusive option', () => {
    expect(withOwnWords(['a', { text: 'x' }], 'y', open)).to.deep.equal(['a', { text: 'y' }]);
    expect(withOwnWords(['none'], '', open)).to.deep.equal([{ text: '' }]);
    expect(withOwnWords(['a', { text: 'x' }], null, open)).to.deep.equal(['a']);
    expect(toggleChoice(['a', { text: 'x' }], 'none', true, open)).to.deep.equal(['none']);
    expect(toggleChoice([{ text: 'x' }], 'a', true, open)).to.deep.equal([{ text: 'x' }, 'a']);
  });
});

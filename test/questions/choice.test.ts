import { expect } from '@open-wc/testing';
import { choiceValue, codeOf, OWN_WORDS_LENGTH, readChoice, readChoices, toggleChoice } from '../../src/questions/choice.ts';
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

import { expect } from '@open-wc/testing';
import type { Condition, Question } from '../../src/definition/types.ts';
import { conditionInWords, nameOfQuestion, showInWords, type ConditionReader } from '../../src/proof/condition-in-words.ts';
import { indexQuestions } from '../../src/rules/question-index.ts';
import { choice, group, questionnaireOf, several, words } from '../fixtures/questionnaire.ts';

const questionnaire = questionnaireOf({
  settings: ['offers-laser'],
  items: [
    choice('colour', ['red', 'green', 'blue']),
    several('areas', ['face', 'neck', 'back']),
    { id: 'agreed', type: 'yes-no' },
    { id: 'age', type: 'integer' },
    { id: 'weight', type: 'quantity', options: [{ code: 'kg' }, { code: 'lb' }] },
    { id: 'last', type: 'date' },
    { id: 'hour', type: 'time' },
    words('story'),
    group('doses', [{ id: 'dose', type: 'integer' }], { repeats: {} }),
    { id: 'moment', type: 'date-time' },
    words('names', { repeats: {} }),
    group('rooms', [group('beds', [{ id: 'bed', type: 'yes-no' }], { repeats: {} })], { repeats: {} }),
  ],
});
const reader: ConditionReader = { index: indexQuestions(questionnaire), language: 'en' };
const colour = '“colour in en” (1)';
const areas = '“areas in en” (2)';

const rows: readonly (readonly [condition: Condition, says: string])[] = [
  [{ question: 'colour', '=': 'red' }, `${colour} is “red in en”`],
  [{ question: 'colour', '!=': 'red' }, `${colour} is not “red in en”`],
  [{ question: 'colour', includes: ['red', 'blue'] }, `${colour} is “red in en” or “blue in en”`],
  [{ not: { question: 'colour', includes: ['red', 'blue'] } }, `${colour} is none of “red in en” or “blue in en”`],
  [{ question: 'areas', includes: 'face' }, `${areas} includes “face in en”`],
  [{ question: 'areas', includes: ['face', 'neck', 'back'] }, `${areas} includes “face in en”, “neck in en” or “back in en”`],
  [{ question: 'areas', '!=': 'face' }, `${areas} does not include “face in en”`],
  [{ not: { question: 'areas', includes: ['face', 'neck'] } }, `${areas} includes none of “face in en” or “neck in en”`],
  [{ question: 'agreed', '=': true }, '“agreed in en” (3) is “Yes”'],
  [{ not: { question: 'agreed', '=': false } }, '“agreed in en” (3) is not “No”'],
  [{ question: 'age', '>': 65 }, '“age in en” (4) is more than 65'],
  [{ question: 'age', '<=': 17.5 }, '“age in en” (4) is at most 17.5'],
  [{ not: { question: 'age', '>=': 65 } }, '“age in en” (4) is not at least 65'],
  [{ question: 'age', '<': 18 }, '“age in en” (4) is less than 18'],
  [{ question: 'age', includes: [1, 2] }, '“age in en” (4) is 1 or 2'],
  [{ question: 'weight', '>': { value: 100, unit: 'kg' } }, '“weight in en” (5) is more than 100 kg in en'],
  [{ question: 'last', '>': '2025-03' }, '“last in en” (6) is after March 2025'],
  [{ question: 'last', '<=': '2025-03-09' }, '“last in en” (6) is 9 March 2025 or earlier'],
  [{ question: 'last', within: { last: { months: 6 } } }, '“last in en” (6) is within the last 6 months'],
  [{ question: 'last', within: { next: { weeks: 1 } } }, '“last in en” (6) is within the next week'],
  [{ not: { question: 'last', within: { last: { days: 2 } } } }, '“last in en” (6) is not within the last 2 days'],
  [{ question: 'hour', '<': '12:00' }, '“hour in en” (7) is before 12:00'],
  [{ not: { question: 'age', '>': 65 } }, '“age in en” (4) is not more than 65'],
  [{ not: { question: 'age', '<': 65 } }, '“age in en” (4) is not less than 65'],
  [{ question: 'age', '>=': 65 }, '“age in en” (4) is at least 65'],
  [{ not: { question: 'age', '<=': 65 } }, '“age in en” (4) is not at most 65'],
  [{ question: 'last', '=': 'later' }, '“last in en” (6) is “later”'],
  [{ question: 'last', '=': '2025-03-09x' }, '“last in en” (6) is “2025-03-09x”'],
  [{ question: 'last', '=': 'x2025-03-09' }, '“last in en” (6) is “x2025-03-09”'],
  [{ not: { question: 'hour', '>': '12:00' } }, '“hour in en” (7) is not after 12:00'],
  [{ not: { question: 'hour', '<': '12:00' } }, '“hour in en” (7) is not before 12:00'],
  [{ question: 'hour', '>=': '12:00' }, '“hour in en” (7) is 12:00 or later'],
  [{ not: { question: 'hour', '>=': '12:00' } }, '“hour in en” (7) is not 12:00 or later'],
  [{ not: { question: 'hour', '<=': '12:00' } }, '“hour in en” (7) is not 12:00 or earlier'],
  [{ question: 'moment', '>=': '2026-03-01T10:00' }, '“moment in en” (11) is 2026-03-01, 10:00 or later'],
  [{ question: 'names', '=': 'red' }, '“names in en” (12) includes “red”'],
  [{ question: 'story', '=': '2025-03' }, '“story in en” (8) is “2025-03”'],
  [{ question: 'colour', '=': 'grey' }, `${colour} is “grey”`],
  [{ question: 'gone', '>': 5 }, '“gone” is more than 5'],
  [{ question: 'gone', '=': { value: 5, unit: 'kg' } }, '“gone” is 5 kg'],
  [{ question: 'bed', '=': true }, '“bed in en” (15), in any of “rooms in en”, “beds in en”, is “Yes”'],
  [{ question: 'story', '=': 'red' }, '“story in en” (8) is “red”'],
  [{ question: 'story', exists: true }, '“story in en” (8) is answered'],
  [{ question: 'story', exists: false }, '“story in en” (8) is not answered'],
  [{ not: { question: 'story', exists: true } }, '“story in en” (8) is not answered'],
  [{ setting: 'offers-laser' }, 'the clinic’s setting “offers-laser” is on'],
  [{ not: { setting: 'offers-laser' } }, 'the clinic’s setting “offers-laser” is off'],
  [{ question: 'gone', '=': 'red' }, '“gone” is “red”'],
];

const red: Condition = { question: 'colour', '=': 'red' };
const face: Condition = { question: 'areas', includes: 'face' };
const laser: Condition = { setting: 'offers-laser' };

describe('a condition in words', () => {
  for (const [condition, says] of rows) {
    it(says, () => expect(conditionInWords(condition, reader)).to.equal(says));
  }

  it('joins its parts, with brackets only where and meets or', () => {
    expect(conditionInWords({ all: [red, face] }, reader)).to.equal(`${colour} is “red in en” and ${areas} includes “face in en”`);
    expect(conditionInWords({ any: [red, { all: [face, laser] }] }, reader)).to.equal(
      `${colour} is “red in en” or (${areas} includes “face in en” and the clinic’s setting “offers-laser” is on)`,
    );
    expect(conditionInWords({ all: [red, { all: [face, laser] }] }, reader)).to.not.include('(the');
    expect(conditionInWords({ all: [{ any: [red] }] }, reader)).to.equal(`${colour} is “red in en”`);
    expect(conditionInWords({ all: [red, { any: [{ any: [face, laser] }] }] }, reader)).to.equal(
      `${colour} is “red in en” and (${areas} includes “face in en” or the clinic’s setting “offers-laser” is on)`,
    );
  });

  it('moves a not into its parts', () => {
    expect(conditionInWords({ not: { any: [red, face] } }, reader)).to.equal(`${colour} is not “red in en” and ${areas} does not include “face in en”`);
    expect(conditionInWords({ not: { all: [red, { not: face }] } }, reader)).to.equal(`${colour} is not “red in en” or ${areas} includes “face in en”`);
    expect(conditionInWords({ not: { not: red } }, reader)).to.equal(`${colour} is “red in en”`);
  });

  it('says that nothing is asked of it', () => {
    expect(conditionInWords({ all: [] }, reader)).to.equal('in any case');
    expect(conditionInWords({ any: [] }, reader)).to.equal('in no case');
    expect(conditionInWords({ not: { any: [] } }, reader)).to.equal('in any case');
  });

  it('says that any of a repeating group will do, but not from inside it', () => {
    const condition: Condition = { question: 'dose', '>': 5 };
    const { title } = questionnaire.prose['en']?.groups?.['doses'] ?? { title: '?' };
    expect(conditionInWords(condition, reader)).to.equal(`“dose in en” (10), in any of “${title}”, is more than 5`);
    expect(conditionInWords(condition, { ...reader, repeats: ['doses'] })).to.equal('“dose in en” (10) is more than 5');
  });
});

describe('when a question is shown, in words', () => {
  const asked = (more: Partial<Question>): string | null => showInWords({ id: 'x', type: 'yes-no', ...more }, reader);

  it('says nothing where it always is', () => expect(asked({})).to.equal(null));

  it('says what an unknown condition does only where it shows', () => {
    expect(asked({ showWhen: red })).to.equal(`Only if ${colour} is “red in en”`);
    expect(asked({ showWhen: red, whenUnknown: 'hide' })).to.equal(`Only if ${colour} is “red in en”`);
    expect(asked({ showWhen: red, whenUnknown: 'show' })).to.equal(`Only if ${colour} is “red in en”, or if that is not known`);
  });
});

describe('the name of a question', () => {
  it('is its short name, else what it asks where no answer is repeated', () => {
    const copy = structuredClone(questionnaire);
    const prose = copy.prose['en']?.questions ?? {};
    prose['colour'] = { text: 'Which colour?', short: 'Colour' };
    prose['age'] = { text: 'And {answer:colour} since when?', otherwise: 'Since when?' };
    const index = indexQuestions(copy);
    const name = (id: string): string => {
      const placed = index.byId.get(id);
      return placed ? nameOfQuestion(placed, { index, language: 'en' }) : '';
    };
    expect(name('colour')).to.equal('“Colour” (1)');
    expect(name('age')).to.equal('“Since when?” (4)');
    expect(name('doses')).to.match(/^“Another: .+” \(9\)$/);
  });
});

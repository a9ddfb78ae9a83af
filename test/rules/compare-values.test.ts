import { expect } from '@open-wc/testing';
import type { AnswerCondition, Question } from '../../src/definition/types.ts';
import type { AnswerValue } from '../../src/questions/types.ts';
import { judge } from '../../src/rules/condition.ts';
import type { Truth } from '../../src/rules/kleene.ts';
import { factsOf } from '../fixtures/facts.ts';
import { questionnaireOf } from '../fixtures/questionnaire.ts';

type Row = [comparison: Omit<AnswerCondition, 'question'>, answer: AnswerValue, truth: Truth];

/** Rows of what a comparison says of an answer on 31 January 2026. */
function holds(says: string, question: Partial<Question> & { type: string }, rows: readonly Row[]): void {
  describe(says, () => {
    for (const [comparison, answer, truth] of rows) {
      it(`${JSON.stringify(answer)} with ${JSON.stringify(comparison)} is ${truth ?? 'unknown'}`, () => {
        const questionnaire = questionnaireOf({ items: [{ id: 'asked', ...question }] });
        expect(judge({ question: 'asked', ...comparison }, factsOf(questionnaire, { asked: answer }))).to.equal(truth);
      });
    }
  });
}

holds('a number', { type: 'decimal', notSure: true }, [
  [{ '=': 2 }, 2, true],
  [{ '=': 2 }, 2.5, false],
  [{ '!=': 2 }, 2.5, true],
  [{ '!=': 2 }, 2, false],
  [{ '>': 2 }, 2, false],
  [{ '>': 2 }, 2.1, true],
  [{ '>=': 2 }, 2, true],
  [{ '>=': 2 }, 1.9, false],
  [{ '<': 2 }, 2, false],
  [{ '<': 2 }, 1.9, true],
  [{ '<=': 2 }, 2, true],
  [{ '<=': 2 }, 2.1, false],
  [{ includes: [1, 2] }, 2, true],
  [{ includes: [1, 3] }, 2, false],
  [{ '=': '2' }, 2, false],
  [{ '>': 2 }, 'not-sure', null],
  [{ '!=': 2 }, 'not-sure', null],
  [{ exists: true }, 'not-sure', true],
]);

holds('several numbers', { type: 'integer', repeats: {}, notSure: true }, [
  [{ '>': 4 }, [1, 5], true],
  [{ '>': 5 }, [1, 5], false],
  [{ '=': 1 }, [1, 5], true],
  [{ '!=': 1 }, [1, 5], false],
  [{ '!=': 2 }, [1, 5], true],
  [{ '>': 5 }, [1, 'not-sure'], null],
  [{ '=': 1 }, [1, 'not-sure'], true],
  [{ '!=': 1 }, [1, 'not-sure'], false],
  [{ '!=': 2 }, [1, 'not-sure'], null],
]);

const kilos = (value: number): { value: number; unit: string } => ({ value, unit: 'kg' });

holds('a quantity', { type: 'quantity', options: [{ code: 'kg' }, { code: 'lb' }] }, [
  [{ '>': kilos(60) }, kilos(70), true],
  [{ '>': kilos(70) }, kilos(70), false],
  [{ '=': kilos(70) }, kilos(70), true],
  [{ '!=': kilos(70) }, kilos(70), false],
  [{ '>': 60 }, kilos(70), true],
  [{ '>': kilos(60) }, { value: 200, unit: 'lb' }, null],
  [{ '<=': kilos(60) }, { value: 200, unit: 'lb' }, null],
  [{ '=': kilos(70) }, { value: 70, unit: 'lb' }, null],
  [{ '!=': kilos(70) }, { value: 70, unit: 'lb' }, null],
]);

holds('a date', { type: 'date', notSure: true }, [
  [{ '=': '2026-01-15' }, '2026-01-15', true],
  [{ '=': '2026-01' }, '2026-01-15', true],
  [{ '=': '2026' }, '2026-01', true],
  [{ '=': '2026-01-15' }, '2026-01', null],
  [{ '=': '2025-12-31' }, '2026-01', false],
  [{ '!=': '2026-01-15' }, '2026', null],
  [{ '!=': '2025' }, '2026', true],
  [{ '>': '2026-01-15' }, '2026-01-16', true],
  [{ '>': '2026-01-15' }, '2026-01-15', false],
  [{ '>': '2026-01-15' }, '2026-01', null],
  [{ '>': '2026-01-31' }, '2026-01', false],
  [{ '>': '2026' }, '2026-12-31', false],
  [{ '>': '2026' }, '2027', true],
  [{ '>=': '2026-02' }, '2026-02-01', true],
  [{ '>=': '2026-02' }, '2026', null],
  [{ '<': '2026-02' }, '2026-01', true],
  [{ '<': '2026-02' }, '2026-02', false],
  [{ '<': '2024-02-29' }, '2024-02', null],
  [{ '<=': '2024-02-29' }, '2024-02', true],
  [{ '<=': '2024-02-28' }, '2024-02', null],
  [{ '<=': '2024-01' }, '2024-02', false],
  [{ '<': '2026-02' }, 'not-sure', null],
]);

holds('a date relative to today', { type: 'date', notSure: true }, [
  [{ within: { last: { days: 1 } } }, '2026-01-31', true],
  [{ within: { last: { days: 1 } } }, '2026-01-30', true],
  [{ within: { last: { days: 1 } } }, '2026-01-29', false],
  [{ within: { last: { days: 1 } } }, '2026-02-01', false],
  [{ within: { last: { weeks: 2 } } }, '2026-01-17', true],
  [{ within: { last: { weeks: 2 } } }, '2026-01-16', false],
  [{ within: { last: { months: 6 } } }, '2025-07-31', true],
  [{ within: { last: { months: 6 } } }, '2025-07-30', false],
  [{ within: { last: { months: 6 } } }, '2025-07', null],
  [{ within: { last: { months: 6 } } }, '2025-08', true],
  [{ within: { last: { months: 6 } } }, '2025-06', false],
  [{ within: { last: { months: 6 } } }, '2025', null],
  [{ within: { last: { months: 2 } } }, '2025-11-30', true],
  [{ within: { last: { months: 2 } } }, '2025-11-29', false],
  [{ within: { last: { years: 1 } } }, '2025-01-31', true],
  [{ within: { last: { years: 1 } } }, '2025-01-30', false],
  [{ within: { last: { years: 1 } } }, '2026', null],
  [{ within: { last: { years: 1 } } }, '2024', false],
  [{ within: { next: { months: 1 } } }, '2026-02-28', true],
  [{ within: { next: { months: 1 } } }, '2026-03-01', false],
  [{ within: { next: { months: 1 } } }, '2026-01-31', true],
  [{ within: { next: { months: 1 } } }, '2026-02', true],
  [{ within: { next: { weeks: 4 } } }, '2026-02', true],
  [{ within: { next: { days: 27 } } }, '2026-02', null],
  [{ within: { last: { months: 6 } } }, 'not-sure', null],
]);

holds('several dates relative to today', { type: 'date', repeats: {} }, [
  [{ within: { last: { months: 6 } } }, ['2024', '2026-01'], true],
  [{ within: { last: { months: 6 } } }, ['2024', '2025'], null],
  [{ within: { last: { months: 6 } } }, ['2023', '2024'], false],
]);

holds('a time', { type: 'time' }, [
  [{ '>': '18:00' }, '18:30', true],
  [{ '>': '18:30' }, '18:30', false],
  [{ '>=': '18:30:00' }, '18:30', true],
  [{ '<': '18:30' }, '18:30:15', false],
  [{ '=': '18:30' }, '18:30', true],
  [{ '!=': '18:30' }, '08:30', true],
]);

holds('a date with a time', { type: 'date-time' }, [
  [{ '=': '2026-01-15' }, '2026-01-15T18:30', true],
  [{ '=': '2026-01-15T18:30' }, '2026-01-15T18:30', true],
  [{ '>': '2026-01-15' }, '2026-01-15T18:30', false],
  [{ '>=': '2026-01-15' }, '2026-01-15T00:00', true],
  [{ '<=': '2026-01-15' }, '2026-01-15T23:59', true],
  [{ '<': '2026-02' }, '2026-01-31T23:59', true],
  [{ '>': '2026-01-15T18:00' }, '2026-01-15T18:01', true],
  [{ within: { last: { days: 1 } } }, '2026-01-30T00:00', true],
  [{ within: { last: { days: 1 } } }, '2026-01-29T23:59', false],
]);

holds('a choice that is open to own words', { type: 'single-choice', options: [{ code: 'a' }, { code: 'b' }], openChoice: true }, [
  [{ '=': 'a' }, 'a', true],
  [{ '=': 'a' }, { text: 'a' }, false],
  [{ '!=': 'a' }, { text: 'a' }, true],
  [{ includes: ['a', 'b'] }, { text: 'something else' }, false],
  [{ exists: true }, { text: 'something else' }, true],
]);

holds('yes or no', { type: 'yes-no' }, [
  [{ '=': true }, true, true],
  [{ '=': true }, false, false],
  [{ '!=': true }, false, true],
  [{ '!=': false }, false, false],
  [{ includes: [true, false] }, false, true],
]);

holds('a text that was only shown', { type: 'display' }, [
  [{ exists: true }, true, false],
  [{ exists: false }, true, true],
]);

import { expect } from '@open-wc/testing';
import type { Item } from '../../src/definition/types.ts';
import { diagramRows, type DiagramRow } from '../../src/proof/diagram-rows.ts';
import { indexQuestions } from '../../src/rules/question-index.ts';
import { choice, group, questionnaireOf, section } from '../fixtures/questionnaire.ts';

function rowsOf(items: Item[]): DiagramRow[] {
  const only = section('part', items);
  const index = indexQuestions(questionnaireOf({ sections: [only] }));
  return diagramRows(only, index, { index, language: 'en' });
}

/** A row as `depth kind detail`. */
function brief(row: DiagramRow): string {
  const detail = row.kind === 'question' ? row.placed.question.id : row.kind === 'group' ? row.title : '';
  return `${row.depth} ${row.kind} ${detail}`.trim();
}

const first = choice('first', ['yes', 'no']);
const ifYes = { showWhen: { question: 'first', '=': 'yes' } };

describe('the rows of a diagram', () => {
  it('follow each other where nothing is conditional', () => {
    expect(rowsOf([first, choice('second', ['a', 'b'])]).map(brief)).to.deep.equal(['0 question first', '0 question second']);
  });

  it('branch for a condition, once for neighbours that share it', () => {
    const rows = rowsOf([first, choice('a', ['x', 'y'], ifYes), choice('b', ['x', 'y'], ifYes), choice('c', ['x', 'y'], { ...ifYes, whenUnknown: 'show' })]);
    expect(rows.map(brief)).to.deep.equal([
      '0 question first',
      '0 fork',
      '1 question a',
      '1 question b',
      '0 join',
      '0 fork',
      '1 question c',
      '0 join',
    ]);
    expect(rows.flatMap((row) => (row.kind === 'fork' ? [row.words] : []))).to.deep.equal([
      'Only if “first in en” (1) is “yes in en”',
      'Only if “first in en” (1) is “yes in en”, or if that is not known',
    ]);
  });

  it('nest a conditional question in a conditional group', () => {
    const inner = choice('inner', ['x', 'y'], { showWhen: { question: 'outer', '=': 'x' } });
    const rows = rowsOf([first, group('both', [choice('outer', ['x', 'y']), inner], ifYes)]);
    expect(rows.map(brief).map((row) => row.replace(/group .*/, 'group'))).to.deep.equal([
      '0 question first',
      '0 fork',
      '1 group',
      '1 question outer',
      '1 fork',
      '2 question inner',
      '1 join',
      '0 join',
    ]);
  });

  it('say a title once where groups of one name stand in each other', () => {
    const only = section('part', [group('outer', [group('inner', [first])])]);
    const questionnaire = questionnaireOf({ sections: [only] });
    const groups = questionnaire.prose['en']?.groups ?? {};
    groups['outer'] = { title: 'Habits' };
    groups['inner'] = { title: 'Habits' };
    const index = indexQuestions(questionnaire);
    expect(diagramRows(only, index, { index, language: 'en' }).map(brief)).to.deep.equal(['0 group Habits', '0 question first']);
  });

  it('loop for a repeating group, from the question whether there is another to the way back', () => {
    const rows = rowsOf([group('doses', [choice('dose', ['x', 'y']), group('times', [choice('time', ['x', 'y'])], { repeats: { min: 1, max: 3 } })], { repeats: {} })]);
    expect(rows.map(brief).map((row) => row.replace(/group .*/, 'group'))).to.deep.equal([
      '0 group',
      '0 question doses',
      '0 fork',
      '1 question dose',
      '1 group',
      '1 question times',
      '1 fork',
      '2 question time',
      '1 again',
      '0 again',
    ]);
    expect(rows.map(({ loops }) => loops.map(({ group: id, part }) => `${id} ${part}`))).to.deep.equal([
      ['doses first'],
      ['doses between'],
      ['doses between'],
      ['doses between'],
      ['doses between', 'times first'],
      ['doses between', 'times between'],
      ['doses between', 'times between'],
      ['doses between', 'times between'],
      ['doses between', 'times last'],
      ['doses last'],
    ]);
    expect(rows.flatMap((row) => (row.kind === 'again' ? [row.words] : []))).to.deep.equal([
      'Again, until “No” (the first one is always asked for; at most 3)',
      'Again, until “No” (at most 50)',
    ]);
  });
});

import type { AnswerCondition, Item, Question } from '../../src/definition/types.ts';
import { answerClasses } from '../../src/proof/answer-classes.ts';
import { answersHolding } from '../../src/proof/answers-holding.ts';
import { comparison } from '../../src/proof/atoms.ts';
import { singleAnswers, writtenChoices } from '../../src/proof/candidates.ts';
import { fittingTexts } from '../../src/proof/fitting-texts.ts';
import { askingOf, modelOf } from '../../src/proof/model.ts';
import { questionnaireOf } from '../fixtures/questionnaire.ts';
import { compared, type Compared } from './fixtures/compared.ts';
import { PATTERNS } from './fixtures/patterns.ts';

const wordLists = [
  { id: 'breath', flags: [], words: { en: ['cannot breathe', 'no air', 'breathless'], vi: ['khó thở'] } },
  { id: 'mood', flags: [], words: { en: ['♥', 'no air', 'some words', 'no way out'] } },
];

/** Every answer that is tried to a question, those in which something of it is chosen or met, and the classes they fall into for some comparisons. */
function tried(question: Question, comparisons: readonly Compared[]): string {
  const leaves = comparisons.map((one): AnswerCondition => ({ question: question.id, ...one }));
  const readers = leaves.map((showWhen, at): Item => ({ id: `reader-${at}`, type: 'yes-no', showWhen }));
  const model = modelOf({ questionnaire: questionnaireOf({ items: [question, ...readers], wordLists }), hash: '' }, '2026-01-31');
  const placed = model.index.byId.get(question.id);
  if (!placed) throw new Error(`no question "${question.id}"`);
  const asking = askingOf(model, placed);
  const classes = answerClasses(placed, leaves.map((leaf) => comparison(leaf, placed, model)), model);
  const told = (name: string, values: readonly unknown[]): string => (values.length > 0 ? `${name}: ${values.map((value) => JSON.stringify(value)).join(' ')}\n` : '');
  return `${told('tried', singleAnswers(asking))}${told('in own words', writtenChoices(asking))}${told('holding', question.options ? answersHolding(placed, model) : [])}${told('classes', classes.map(({ value, weight }) => [value, Number(weight)]))}`;
}

/** What is tried as an answer, question by question, and as a text that fits a pattern. */
export function allTried(): string {
  const questions = compared.map(([says, question, comparisons]) => `## ${says}\n\n${tried(question, comparisons)}`);
  const patterns = PATTERNS.map((pattern) => `${pattern}: ${fittingTexts(pattern).map((text) => JSON.stringify(text)).join(' ')}`);
  return [...questions, `## texts that may fit a pattern\n\n${patterns.join('\n')}\n`].join('\n');
}

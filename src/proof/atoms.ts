import type { AnswerCondition } from '../definition/types.ts';
import type { AnswerValue } from '../questions/types.ts';
import { answersFrom } from '../rules/answers.ts';
import { judge } from '../rules/condition.ts';
import type { Facts } from '../rules/facts.ts';
import type { Placed, QuestionIndex } from '../rules/question-index.ts';
import { triggersIn, type Model } from './model.ts';
import { waysAfter } from './ways-after.ts';

/** One thing that a reader asks of an answer. */
export interface Atom {
  /** The same for readers that ask the same. */
  id: string;
  /** What it finds, as a short text: answers of which it finds the same are one to it. */
  read(value: AnswerValue): string;
}

/** When an entry was made matters to no condition. */
const ACT = { language: '', at: '' };

/** What a comparison finds in one answer: true, false or unknown. */
export function comparison(leaf: AnswerCondition, { question }: Placed, { index, today }: Model): Atom {
  // The answer is looked at by itself, in whatever instance of a repeating group it was given.
  const alone: Placed = { ...placedOrThrow(index, question.id), groups: [], repeats: [] };
  const byId = new Map([[question.id, alone]]);
  const facts: Omit<Facts, 'answers'> = { index: { ...index, byId }, settings: [], today, repeats: [], instance: [] };
  const read = (value: AnswerValue): string => {
    const truth = judge(leaf, { ...facts, answers: answersFrom({ [question.id]: { status: 'answered', value, ...ACT } }) });
    return truth === null ? 'u' : truth ? 't' : 'f';
  };
  return { id: JSON.stringify(leaf), read };
}

function placedOrThrow({ byId }: QuestionIndex, id: string): Placed {
  const placed = byId.get(id);
  if (!placed) throw new Error(`there is no question "${id}"`);
  return placed;
}

/** Whether an answer sets off one option's or one word list's rule. */
export function firing(rule: string, { question }: Placed, model: Model): Atom {
  return { id: `fires ${rule}`, read: (value) => (triggersIn(value, question, model).some((trigger) => trigger.rule === rule) ? 't' : 'f') };
}

/** Where an answer's safety texts lead: nowhere, or to a pause, a stop, the end. */
export function leading(placed: Placed, model: Model): Atom {
  return { id: 'leads', read: (value) => waysAfter(value, placed, model).join('/') };
}

/** Everything that any reader finds in an answer: comparisons, flags, safety texts, and branches of it. */
export function everything(placed: Placed, model: Model): Atom {
  const { question } = placed;
  const comparisons = (model.leaves.get(question.id) ?? []).map((leaf) => comparison(leaf, placed, model));
  const refined = model.branches.get(question.id) ?? [];
  const read = (value: AnswerValue): string => {
    const triggers = triggersIn(value, question, model);
    const effects = triggers.flatMap(({ flags, safetyText = '', option }) => {
      const branch = option && refined.includes(option.code) ? option.code : '';
      return flags.length > 0 || safetyText || branch ? [JSON.stringify([flags, safetyText, branch])] : [];
    });
    return [comparisons.map((atom) => atom.read(value)).join(''), ...[...new Set(effects)].sort()].join(' ');
  };
  return { id: 'everything', read };
}

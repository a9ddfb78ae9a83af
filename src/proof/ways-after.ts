import { consequence } from '../engine/guards.ts';
import type { AnswerValue } from '../questions/types.ts';
import type { Placed } from '../rules/question-index.ts';
import { triggersIn, type Model } from './model.ts';

/** What follows an answer: the next question at once, or after its safety text; the questions for one who is stopped; the end. */
export type Way = 'onward' | 'went-on' | 'told-clinic' | 'ended';

/** How a visit can go on after an answer: straight on, or as its safety texts allow. */
export function waysAfter(value: AnswerValue, { question }: Placed, model: Model): Way[] {
  const texts = triggersIn(value, question, model).flatMap((trigger) => trigger.safetyText ?? []);
  const result = consequence(texts, model.index);
  if (!result) return ['onward'];
  if (result.then === 'end-minor') return ['ended'];
  return [...(result.mayGoOn ? (['went-on'] as const) : []), ...(result.then === 'stop' ? (['told-clinic'] as const) : [])];
}

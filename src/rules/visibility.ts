import type { Question } from '../definition/types.ts';
import { judge, type Facts } from './condition.ts';

/** Whether a question is asked, by its own condition; an unknown condition hides it unless it says otherwise. */
export function isShown(question: Question, facts: Facts): boolean {
  if (!question.showWhen) return true;
  return judge(question.showWhen, facts) ?? question.whenUnknown === 'show';
}

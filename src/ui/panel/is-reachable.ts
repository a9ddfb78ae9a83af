import { questionOf } from '../../rules/answer-key.ts';
import type { QuestionIndex } from '../../rules/question-index.ts';
import type { Summary } from '../../summary/types.ts';

/** Whether the visitor left a way to be reached: such a question is asked only of those who may be contacted by it. */
export function isReachable({ answers }: Summary, { byId }: QuestionIndex): boolean {
  return answers.some(({ question, status }) => status === 'answered' && ['phone', 'email'].includes(byId.get(questionOf(question))?.question.type ?? ''));
}

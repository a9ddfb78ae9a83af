import type { Step } from '../../engine/view.ts';
import { fieldOf } from '../fields/fields.ts';

/** Whether a step is drawn by what comes after the first question: the review is, and a question whose field comes with that. */
export function isDrawnLater(step: Step): boolean {
  return step.kind === 'question' ? fieldOf(step.placed.question).isLate === true : step.kind === 'review';
}

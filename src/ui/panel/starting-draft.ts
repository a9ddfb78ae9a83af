import type { Step } from '../../engine/view.ts';
import { fieldOf } from '../fields/fields.ts';

/** What a step begins with before anything is chosen or typed. */
export const startingDraft = (step: Step): unknown => (step.kind === 'question' ? (step.value ?? fieldOf(step.placed.question).commits) : undefined);

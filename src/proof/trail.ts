import type { Slot } from './slots.ts';
import type { ProofPath, ProofStep } from './types.ts';

/** The way to a place, as a chain that ways with the same beginning share. */
export interface Trail {
  before: Trail | null;
  slot: Slot;
  answer: ProofStep['answer'];
  then?: ProofStep['then'];
}

/** A trail with the settings it began with, from its start. */
export function pathOf(trail: Trail | null, settings: readonly string[]): ProofPath {
  const steps: ProofStep[] = [];
  for (let at = trail; at; at = at.before) steps.push({ question: at.slot.key, answer: at.answer, ...(at.then && { then: at.then }) });
  return { settings: [...settings], steps: steps.reverse() };
}

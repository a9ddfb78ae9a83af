import { entryFor } from '../../engine/record-entry.ts';
import { safetyTextsOf } from '../../rules/safety-texts.ts';
import type { Visit } from './visit.ts';

/** Ids of the safety texts that the draft shows before it is committed. */
export function draftSafetyTexts({ view: { step }, draft, today, settings: { language }, conversation: { index } }: Visit): string[] {
  if (step.kind !== 'question') return [];
  const entry = entryFor(step.key, draft, { language, at: '', today }, index);
  return entry?.status === 'answered' ? safetyTextsOf(entry.value, step.placed.question, index) : [];
}

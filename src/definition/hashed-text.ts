import { canonicalJson } from './canonical-json.ts';
import type { Questionnaire } from './types.ts';

/** The text whose SHA-256 is the questionnaire's hash: everything a visitor or a clinician reads, without the approval of it. */
export function hashedText(questionnaire: Questionnaire): string {
  const { approval: _, ...rest } = questionnaire;
  return canonicalJson(rest);
}

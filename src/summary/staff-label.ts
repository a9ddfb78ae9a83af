import type { Summary } from './types.ts';

/** What staff call the words a visitor ticked for one of these questions, now or before a change; null where that is not known. */
export function staffLabel(summary: Summary, questions: readonly string[], said: string): string | null {
  for (const { question, shown, staff } of [...summary.retractions, ...summary.answers]) {
    const index = shown && questions.includes(question) ? shown.answer.indexOf(said) : -1;
    if (index >= 0) return staff.answer[index] ?? null;
  }
  return null;
}

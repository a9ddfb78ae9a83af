import type { Summary } from './types.ts';

/** The visitor's name as typed: the answer to the first contact question that was asked, or null. */
export function visitorName(summary: Summary): string | null {
  const asked = summary.headings.contact.flatMap((id) => summary.answers.filter((answer) => answer.question === id && answer.status !== 'not-asked'));
  const first = asked[0];
  return first?.status === 'answered' && typeof first.value === 'string' && first.codes.length === 0 ? (first.staff.answer[0] ?? null) : null;
}

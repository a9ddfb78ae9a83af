import { html, nothing, type TemplateResult } from 'lit';
import type { QuestionStep } from './question-card.ts';
import { safetyTexts } from './safety-card.ts';
import type { Screen } from './screen.ts';

/** What stands before a question that is asked after a safety text ended the visit: that text once more, and that nothing has been sent. */
export function afterStop(step: QuestionStep, screen: Screen): TemplateResult {
  const { prose, strings, clinic, visit } = screen;
  const { section, question } = step.placed;
  const first = visit.conversation.index.afterStop[0] === step.placed;
  const { intro } = prose.sections[section.id] ?? {};
  return html`${safetyTexts(step.stoppedBy, screen)}
    <p class="muted">${strings.nothingSentYet}${first && intro ? html` ${intro}` : nothing}${question.type === 'phone' ? ` ${strings.withoutNumber(clinic['clinic-name'])}` : nothing}</p>`;
}

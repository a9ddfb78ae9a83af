import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { repeat } from 'lit/directives/repeat.js';
import { fill, questionProse } from '../../definition/wording.ts';
import type { Walked } from '../../engine/view.ts';
import { answerWording } from '../../summary/answer-wording.ts';
import { pencilIcon } from './icons.ts';
import type { Screen } from './screen.ts';

/** What was asked and answered so far, as a conversation; each answer can be taken up again. */
export function transcript(walked: readonly Walked[], screen: Screen): TemplateResult {
  const { strings, visit } = screen;
  const last = walked.at(-1);
  // Pairs are not read out: the focus is on the next question. Only that an answer was taken is.
  return html`<div class=${last ? 'transcript' : 'transcript none'} role="log" aria-live="off" aria-label=${strings.conversationSoFar}>
    ${repeat(walked, ({ placed }) => placed.question.id, (one, at) => pair(one, walked[at + 1], screen))}
    <div aria-live="polite">${last ? keyed(visit.commits, html`<p class="acknowledgement">${strings.acknowledgement}</p>`) : nothing}</div>
    ${last ? sectionEnd(last, undefined, screen) : nothing}
  </div>`;
}

function pair({ placed, entry }: Walked, next: Walked | undefined, screen: Screen): TemplateResult {
  const { visit, prose, strings, clinic } = screen;
  const { question } = placed;
  const text = fill(questionProse(prose, question.id).text, clinic);
  return html`<div class="pair-so-far">
      <p class="asked">${text}</p>
      <p class="answered">
        <button type="button" class="pill" @click=${() => visit.reopen(question.id)}>
          <span>${answerLines({ placed, entry }, screen)}</span><span class="visually-hidden">. ${strings.change(text)}</span>${pencilIcon}
        </button>
      </p>
    </div>
    ${next ? sectionEnd({ placed, entry }, next, screen) : nothing}`;
}

/** The words at the end of a section, after its last pair. */
function sectionEnd({ placed: { section } }: Walked, next: Walked | undefined, { visit, prose }: Screen): TemplateResult | typeof nothing {
  const { step } = visit.view;
  const following = next?.placed ?? ('placed' in step ? step.placed : undefined);
  const goesOn = following?.section !== section && !(step.kind === 'question' && step.afterStop && !next);
  const done = prose.sections[section.id]?.done;
  return goesOn && done ? html`<p class="section-end">${done}</p>` : nothing;
}

/** An answer in the widget's present language, a line a choice, or that it was skipped. */
export function answerLines({ placed, entry }: Walked, { visit, strings, clinic }: Screen): TemplateResult[] {
  const { questionnaire } = visit.options.conversation.definition;
  const lines =
    entry.status === 'skipped' ? [strings.skipped] : answerWording(placed.question, entry.value, strings.language, { questionnaire, clinic }).answer;
  return lines.map((line) => html`<span class="said">${line}</span>`);
}

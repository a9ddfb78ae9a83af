import { html, nothing, type TemplateResult } from 'lit';
import type { Walked } from '../../engine/view.ts';
import { typeOf } from '../../questions/kinds.ts';
import { answerWords } from './answer-words.ts';
import { listedText } from './listed-text.ts';
import { pencilIcon } from './pencil-icon.ts';
import type { Screen } from './screen.ts';

/** What was asked and answered so far, as a conversation; each answer can be taken up again. */
export const transcript = (walked: readonly Walked[], screen: Screen): TemplateResult[] => walked.map((one, at) => pair(one, walked[at + 1], screen));

function pair(walked: Walked, next: Walked | undefined, screen: Screen): TemplateResult {
  const text = listedText(walked, screen);
  return html`<div class="pair-so-far">
      <p class="asked">${text}</p>
      ${answered(walked, text, screen)}
    </div>
    ${next ? sectionEnd(walked, next, screen) : nothing}`;
}

/** The answer of a pair, to be taken up again where it can be another; a text that was only to be read has none. */
function answered(walked: Walked, text: string, screen: Screen): TemplateResult | typeof nothing {
  const { visit, strings } = screen;
  const { question } = walked.placed;
  if (typeOf(question).showsOnly) return nothing;
  const lines = answerLines(walked, screen);
  if (question.readOnly) return html`<p class="answered"><span class="pill">${lines}</span></p>`;
  return html`<p class="answered">
    <button form="press" class="pill" @click=${() => visit.reopen(walked.key)}>
      <span>${lines}</span><span class="visually-hidden">. ${strings.change(text)}</span>${pencilIcon}
    </button>
  </p>`;
}

/** The words at the end of a section, after its last pair. */
export function sectionEnd({ placed: { section } }: Walked, next: Walked | undefined, { visit, prose }: Screen): TemplateResult | typeof nothing {
  const { step } = visit.view;
  const following = next?.placed ?? ('placed' in step ? step.placed : undefined);
  const goesOn = following?.section !== section && !(step.kind === 'question' && step.afterStop && !next);
  const done = prose.sections[section.id]?.done;
  return goesOn && done ? html`<p class="section-end">${done}</p>` : nothing;
}

/** An answer in the widget's present language, a line a choice, or that it was skipped. */
export function answerLines({ placed, entry }: Walked, screen: Screen): TemplateResult[] {
  const lines = entry.status === 'skipped' ? [screen.strings.skipped] : answerWords(placed.question, entry.value, screen);
  return lines.map((line) => html`<span class="said">${line}</span>`);
}

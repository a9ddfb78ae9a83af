import { html, type TemplateResult } from 'lit';
import type { Outcome } from '../../definition/types.ts';
import { callButton } from './call-buttons.ts';
import { safetyTexts } from './safety-card.ts';
import type { Screen } from './screen.ts';

/** The last screen of a visit that nothing is kept of. */
export function ended(outcome: Outcome, screen: Screen): TemplateResult {
  const { visit, strings, clinic } = screen;
  const { safetyTexts: texts } = visit.conversation.definition.questionnaire;
  const minor = Object.keys(texts).filter((id) => texts[id]?.then === 'end-minor');
  return html`<section class="card" aria-labelledby="step-title">
    ${outcome === 'declined'
      ? html`<div lang=${strings.language} dir=${strings.direction}>
          <h2 id="step-title" tabindex="-1">${strings.declinedTitle}</h2>
          <p>${strings.declinedLead(clinic['clinic-name'])}</p>
          <div class="calls">${callButton('clinic-phone', clinic, screen)}</div>
        </div>`
      : safetyTexts(minor, screen, true)}
    <div class="quiet" lang=${strings.language} dir=${strings.direction}>
      <button form="press" class="plain" @click=${() => visit.restart()}>${strings.startAgain}</button>
    </div>
  </section>`;
}

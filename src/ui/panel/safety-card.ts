import { html, nothing, type TemplateResult } from 'lit';
import { chooseWording } from '../../definition/wording.ts';
import type { Step } from '../../engine/view.ts';
import { callButtons } from './call-buttons.ts';
import { restNotice } from './rest-card.ts';
import type { Screen } from './screen.ts';

/** Fixed safety texts, word for word, with their calls; never tailored to anything but the clinic's numbers. As a step of its own the first title is the step's. */
export function safetyTexts(ids: readonly string[], screen: Screen, isStep = false): TemplateResult {
  const { questionnaire } = screen.visit.conversation.definition;
  const texts = ids.flatMap((id) => questionnaire.safetyTexts[id] ?? []);
  return html`<div class="safety">
    ${ids.map((id, at) => {
      const { title = screen.strings.endedTitle, texts: wordings = [] } = screen.prose.safetyTexts[id] ?? {};
      return html`${isStep && at === 0 ? html`<h2 id="step-title" tabindex="-1">${title}</h2>` : html`<h3>${title}</h3>`}
        <p>${chooseWording(wordings, screen.clinic)}</p>`;
    })}
    ${callButtons(texts, screen)}
  </div>`;
}

/** The screen a safety text has to itself, until the visitor says what to do next. */
export function safetyStep(step: Step & { kind: 'safety' }, screen: Screen): TemplateResult {
  const { visit, strings, clinic } = screen;
  return html`<section class="card" aria-labelledby="step-title">
    ${safetyTexts(step.texts, screen, true)}
    ${step.stops ? html`<p class="muted">${strings.nothingSentYet}</p>` : nothing}
    ${restNotice(screen)}
    <div class="quiet" lang=${strings.language} dir=${strings.direction}><button form="press" class="plain" @click=${() => visit.back()}>${strings.back}</button></div>
    <div class="stack" lang=${strings.language} dir=${strings.direction}>
      ${step.stops ? html`<button form="press" class="primary" aria-busy=${visit.rest.state === 'waiting' ? 'true' : nothing} @click=${() => visit.tellClinic()}>${strings.tellClinic(clinic['clinic-name'])}</button>` : nothing}
      ${step.mayGoOn ? html`<button form="press" class=${step.stops ? 'secondary' : 'primary'} @click=${() => visit.passSafety()}>${strings.safeToGoOn}</button>` : nothing}
    </div>
  </section>`;
}

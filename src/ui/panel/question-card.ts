import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { chooseWording, fill, questionProse } from '../../definition/wording.ts';
import type { Step } from '../../engine/view.ts';
import { typeName } from '../../questions/question-types.ts';
import { fields } from '../fields/fields.ts';
import { linkedText } from './linked-text.ts';
import { safetyTexts } from './safety-card.ts';
import type { Screen } from './screen.ts';

type QuestionStep = Step & { kind: 'question' };

/** The current question: its text, its field and its error in one root, and the buttons that commit or leave it. */
export function questionCard(step: QuestionStep, screen: Screen): TemplateResult {
  const { visit, prose, strings, clinic } = screen;
  const { question } = step.placed;
  const words = questionProse(prose, question.id);
  const { role, render, describesItself } = fields[typeName(question)];
  const hint = hintOf(step, screen);
  const describedBy = [words.help ? 'step-help' : '', hint ? 'step-hint' : '', visit.problem ? 'step-error' : ''].filter(Boolean).join(' ');
  const submit = (event: Event): void => {
    event.preventDefault();
    visit.answer();
  };
  return html`<form class="card" novalidate autocomplete="off" @submit=${submit}>
    ${opening(step, screen)}
    <div role=${role} aria-labelledby="step-title" aria-describedby=${describesItself ? nothing : describedBy || nothing} aria-invalid=${role === 'radiogroup' && visit.problem ? 'true' : nothing}>
      <h2 id="step-title" tabindex="-1">${fill(words.text, clinic)}</h2>
      ${words.help ? html`<p class="help" id="step-help">${fill(words.help, clinic)}</p>` : nothing}
      ${hint ? html`<p class="help" id="step-hint">${hint}</p>` : nothing}
      ${words.why ? html`<details class="why"><summary lang=${strings.language}>${strings.whyWeAsk}</summary><p>${fill(words.why, clinic)}</p></details>` : nothing}
      <div class="field">
        ${render({
          question,
          prose: words,
          clinic,
          strings,
          value: visit.draft,
          invalid: visit.problem !== null,
          labelledBy: 'step-title',
          describedBy,
          change: (value) => visit.change(value),
        })}
      </div>
      <p class="error" id="step-error" role="alert" lang=${strings.language} dir=${strings.direction}>${error(step, screen)}</p>
    </div>
    <div role="alert">${visit.draftSafetyTexts.length > 0 ? safetyTexts(visit.draftSafetyTexts, screen) : nothing}</div>
    ${buttons(step, screen)}
  </form>`;
}

/** Why the draft was not taken, anew at each time so that it is also said anew. */
function error({ canSkip }: QuestionStep, { visit, strings }: Screen): unknown {
  return visit.problem ? keyed(visit.refusals, html`<span>${strings.problem(visit.problem, canSkip)}</span>`) : nothing;
}

/** What stands before a question: the notices before the first, a section's own words, or that nothing has been sent. */
function opening(step: QuestionStep, screen: Screen): TemplateResult | typeof nothing {
  const { visit, prose, strings, clinic } = screen;
  const { section, order, question } = step.placed;
  if (order === 0) {
    const lines = prose.intro.flatMap((wording) => chooseWording([wording], clinic) ?? []);
    const { approval } = visit.options.conversation.definition.questionnaire;
    return html`<div class="intro">
      <p class="greeting" id="opening" tabindex="-1">${prose.title}</p>
      ${approval ? nothing : html`<p class="draft">${strings.draftNotice}</p>`}
      ${lines.map((line) => html`<p>${linkedText(line, clinic['privacy-url'])}</p>`)}
    </div>`;
  }
  const first = section.items[0]?.id === question.id;
  const { intro } = prose.sections[section.id] ?? {};
  if (step.afterStop) {
    return html`${safetyTexts(step.stoppedBy, screen)}
      <p class="muted">${strings.nothingSentYet}${first && intro ? html` ${intro}` : nothing}${question.type === 'phone' ? ` ${strings.withoutNumber(clinic['clinic-name'])}` : nothing}</p>`;
  }
  return first && intro ? html`<p class="section-intro">${intro}</p>` : nothing;
}

/** How many options may be ticked, where a type does not show it by itself and the text does not say so. */
function hintOf({ placed: { question } }: QuestionStep, { strings, prose }: Screen): string | null {
  const { text, help } = questionProse(prose, question.id);
  const { type, maxChoices } = question;
  if (type !== 'multiple-choice' || help) return null;
  if (maxChoices === undefined) return strings.chooseAny;
  return text.includes(String(maxChoices)) ? null : strings.chooseUpTo(maxChoices);
}

function buttons(step: QuestionStep, { visit, strings }: Screen): TemplateResult {
  const isConsent = step.placed.question.type === 'consent';
  return html`<div class="quiet" lang=${strings.language} dir=${strings.direction}>
      ${step.canGoBack ? html`<button type="button" class="plain" @click=${() => visit.back()}>${strings.back}</button>` : nothing}
      ${step.canSkip ? html`<button type="button" class="plain" @click=${() => visit.skip()}>${strings.skip}</button>` : nothing}
    </div>
    <div class=${isConsent ? 'pair' : 'stack'} lang=${strings.language} dir=${strings.direction}>
      ${isConsent ? html`<button type="button" class="secondary" @click=${() => visit.decline()}>${strings.notNow}</button>` : nothing}
      <button type="submit" class=${isConsent ? 'secondary' : 'primary'}>${strings.continue}</button>
    </div>`;
}

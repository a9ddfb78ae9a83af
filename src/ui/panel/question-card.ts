import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { isApproved } from '../../definition/is-approved.ts';
import { uses } from '../../definition/uses.ts';
import { chooseWording, fill, questionProse } from '../../definition/wording.ts';
import type { Step } from '../../engine/view.ts';
import { fieldOf } from '../fields/fields.ts';
import { answerWords } from './answer-words.ts';
import { askedHelp, askedText } from './asked.ts';
import { draftSafetyTexts } from './draft-safety-texts.ts';
import { groupsEntered, type EnteredGroup } from './groups-entered.ts';
import { linkedText } from './linked-text.ts';
import { restNotice } from './rest-card.ts';
import { safetyTexts } from './safety-card.ts';
import type { Screen } from './screen.ts';
import type { Visit } from './visit.ts';

/** A question that is asked now. */
export type QuestionStep = Step & { kind: 'question' };

/** The current question: its text, its field and its error in one root, and the buttons that commit or leave it. */
export function questionCard(step: QuestionStep, screen: Screen): TemplateResult {
  const { visit, prose, strings, clinic } = screen;
  const { question } = step.placed;
  const words = questionProse(prose, question.id);
  const { role, describesItself, hint: hinted } = fieldOf(question);
  const help = askedHelp(step, screen);
  const hint = hinted?.({ question, prose: words, strings, today: visit.today, extras: visit.rest.arrived?.later.extras }) ?? null;
  const describedBy = [help ? 'step-help' : '', hint ? 'step-hint' : '', visit.problem ? 'step-error' : ''].filter(Boolean).join(' ');
  const shown = draftSafetyTexts(visit);
  return html`<form class="card" novalidate autocomplete="off" @submit=${answering(visit)}>
    ${opening(step, screen)}
    <div role=${role} aria-labelledby="step-title" aria-describedby=${describesItself ? nothing : describedBy || nothing} aria-invalid=${role === 'radiogroup' && visit.problem ? 'true' : nothing}>
      <h2 id="step-title" tabindex="-1">${askedText(step, screen)}</h2>
      ${help ? html`<p class="help" id="step-help">${help}</p>` : nothing}
      ${hint ? html`<p class="help" id="step-hint" lang=${strings.language} dir=${strings.direction}>${hint}</p>` : nothing}
      ${words.why ? html`<details class="why"><summary lang=${strings.language}>${strings.whyWeAsk}</summary><p>${fill(words.why, clinic)}</p></details>` : nothing}
      <div class="field">${fieldIn(step, describedBy, screen)}</div>
      <p class="error" id="step-error" role="alert" lang=${strings.language} dir=${strings.direction}>${error(step, screen)}</p>
    </div>
    <div role="alert">${shown.length > 0 ? safetyTexts(shown, screen) : nothing}</div>
    ${restNotice(screen)}
    ${buttons(step, screen)}
  </form>`;
}

/** Takes the answer: when the button is pressed, as a sandboxed frame may submit nothing; when the form is submitted, as a page may stop a click. */
const answering = (visit: Visit) => (event: Event): void => {
  event.preventDefault();
  visit.answer();
};

/** Whether it is a line of text that is asked first of how to reach the visitor, which is the name. */
function asksName({ placed }: QuestionStep, { visit: { conversation: { index } } }: Screen): boolean {
  const first = [...index.path, ...index.afterStop].find(({ question, section }) => section === placed.section && (question.heading ?? section.heading) === 'contact');
  return first === placed && placed.question.type === 'short-text';
}

function fieldIn(step: QuestionStep, describedBy: string, screen: Screen): TemplateResult {
  const { visit, prose, strings, clinic } = screen;
  const { placed: { question }, value } = step;
  return fieldOf(question).render({
    name: 'answer',
    question,
    prose: questionProse(prose, question.id),
    clinic,
    strings,
    today: visit.today,
    value: visit.draft,
    inWords: uses.readOnly && question.readOnly ? answerWords(question, value, screen) : [],
    invalid: visit.problem !== null,
    asksName: asksName(step, screen),
    labelledBy: 'step-title',
    describedBy,
    change: (changed) => visit.change(changed),
    extras: visit.rest.arrived?.later.extras,
  });
}

/** Why the draft was not taken, anew at each time so that it is also said anew. */
function error({ canSkip }: QuestionStep, { visit, strings }: Screen): unknown {
  return visit.problem ? keyed(visit.refusals, html`<span>${strings.problem(visit.problem, canSkip)}</span>`) : nothing;
}

/** What stands before a question: the notices before the first, its section's and its groups' own words, or that nothing has been sent. */
function opening(step: QuestionStep, screen: Screen): TemplateResult {
  const before = screen.visit.view.walked.at(-1);
  // Nobody gets there before it is here.
  if (step.afterStop) return screen.visit.rest.arrived?.later.afterStop(step, screen) ?? html``;
  const { section } = step.placed;
  const { intro } = screen.prose.sections[section.id] ?? {};
  return html`${before ? nothing : notices(screen)} ${before && before.placed.section !== section && intro ? html`<p class="section-intro">${intro}</p>` : nothing}
  ${uses.groups ? groupsEntered(step, before).map((entered) => groupTitle(entered, screen)) : nothing}`;
}

function groupTitle({ group, instance, again }: EnteredGroup, { prose, strings, clinic }: Screen): TemplateResult | typeof nothing {
  const { title, intro: words } = prose.groups?.[group.id] ?? {};
  if (!title) return nothing;
  const name = instance.some((number) => number > 1) ? strings.valueWords.numbered(title, instance) : title;
  return html`<p class="group-title">${fill(name, clinic)}</p>
    ${words && !again ? html`<p class="section-intro">${fill(words, clinic)}</p>` : nothing}`;
}

function notices({ visit, prose, strings, clinic }: Screen): TemplateResult {
  const lines = prose.intro.flatMap((wording) => chooseWording([wording], clinic) ?? []);
  return html`<div class="intro">
    <p class="greeting" id="opening" tabindex="-1">${prose.title}</p>
    ${isApproved(visit.conversation.definition) ? nothing : html`<p class="draft">${strings.draftNotice}</p>`}
    ${lines.map((line) => html`<p>${linkedText(line, clinic['privacy-url'])}</p>`)}
  </div>`;
}

function buttons(step: QuestionStep, { visit, strings }: Screen): TemplateResult {
  const isConsent = step.placed.question.type === 'consent';
  return html`<div class="quiet" lang=${strings.language} dir=${strings.direction}>
      ${step.canGoBack ? html`<button form="press" class="plain" @click=${() => visit.back()}>${strings.back}</button>` : nothing}
      ${step.canSkip ? html`<button form="press" class="plain" @click=${() => visit.skip()}>${strings.skip}</button>` : nothing}
    </div>
    <div class=${isConsent ? 'pair' : 'stack'} lang=${strings.language} dir=${strings.direction}>
      ${isConsent ? html`<button form="press" class="secondary" @click=${() => visit.decline()}>${strings.notNow}</button>` : nothing}
      <button type="submit" @click=${answering(visit)} class=${isConsent ? 'secondary' : 'primary'} aria-busy=${visit.rest.state === 'waiting' ? 'true' : nothing}>${visit.rest.state === 'failed' ? strings.tryAgain : strings.continue}</button>
    </div>`;
}

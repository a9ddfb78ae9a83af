import { html, nothing, type TemplateResult } from 'lit';
import type { Outcome } from '../../definition/types.ts';
import { toVisitorText } from '../../summary/to-visitor-text.ts';
import { callButton } from './call-buttons.ts';
import type { Dispatch } from './dispatch.ts';
import { tickIcon } from './icons.ts';
import { safetyTexts } from './safety-card.ts';
import type { Screen } from './screen.ts';

/** The last screen: what became of the answers, and what a visitor can do now. */
export function ended(outcome: Outcome, screen: Screen): TemplateResult {
  const { visit, strings, clinic } = screen;
  if (visit.dispatch) return delivery(visit.dispatch, screen);
  const { safetyTexts: texts } = visit.options.conversation.definition.questionnaire;
  const minor = Object.keys(texts).filter((id) => texts[id]?.then === 'end-minor');
  const declined = outcome === 'declined';
  return html`<section class="card" aria-labelledby="step-title">
    ${declined
      ? html`<h2 id="step-title" tabindex="-1">${strings.declinedTitle}</h2>
          <p>${strings.declinedLead(clinic['clinic-name'])}</p>
          <div class="calls">${callButton('clinic-phone', clinic, screen)}</div>
          <div class="quiet"><button type="button" class="plain" @click=${() => visit.restart()}>${strings.startAgain}</button></div>`
      : safetyTexts(minor, screen, true)}
  </section>`;
}

function delivery(dispatch: Dispatch, screen: Screen): TemplateResult {
  const { strings } = screen;
  const { state, submission } = dispatch;
  const stoppedBy = submission.summary.stoppedAt === null ? [] : submission.summary.safetyTexts.filter((text) => text.choice === 'told-clinic');
  return html`<section class="card" aria-labelledby="step-title">
    ${stoppedBy.length > 0 ? safetyTexts(stoppedBy.map((text) => text.id), screen) : nothing}
    <div role="status">
      ${state === 'sending' || state === 'waiting'
        ? html`<h2 id="step-title" tabindex="-1">${strings.sending}</h2>
            ${state === 'waiting' ? html`<p>${strings.sendingAgain}</p>` : html`<p>${strings.nothingSentYet}</p>`}`
        : html`<h2 id="step-title" tabindex="-1">${state === 'delivered' ? html`<span class="tick">${tickIcon}</span>` : nothing}${title(state, screen)}</h2>
            <p>${lead(dispatch, screen)}</p>`}
    </div>
    ${state === 'delivered' ? receipt(dispatch.receipt ?? '', screen) : nothing}
    ${state === 'not-sent' ? notSent(dispatch, screen) : keepACopy(dispatch, screen)}
  </section>`;
}

function title(state: Dispatch['state'], { strings }: Screen): string {
  if (state === 'delivered') return strings.sentTitle;
  return state === 'handed-over' ? strings.handedOverTitle : strings.notSentTitle;
}

function lead({ state, submission }: Dispatch, { strings, clinic }: Screen): string {
  if (state === 'delivered' && submission.summary.outcome === 'stopped') return strings.sentStoppedLead(clinic['clinic-name']);
  if (state === 'delivered') return strings.sentLead(clinic['clinic-name'], clinic['reply-time']);
  return state === 'handed-over' ? strings.handedOverLead(clinic['clinic-name']) : strings.notSentLead;
}

function receipt(code: string, screen: Screen): TemplateResult {
  const { strings } = screen;
  return html`<p class="receipt">${strings.receipt}: <code>${code}</code> ${copyButton(strings.copy, code, screen)}</p>`;
}

function notSent(dispatch: Dispatch, screen: Screen): TemplateResult {
  const { visit, strings, clinic } = screen;
  return html`<div class="stack"><button type="button" class="primary" @click=${() => dispatch.tryAgain()}>${strings.tryAgain}</button></div>
    <div class="calls">${callButton('clinic-phone', clinic, screen)}</div>
    <div class="quiet"><button type="button" class="plain" @click=${() => visit.reviseAnswers()}>${strings.changeAnswers}</button></div>
    ${keepACopy(dispatch, screen)}`;
}

function keepACopy({ submission }: Dispatch, screen: Screen): TemplateResult {
  const { strings } = screen;
  return html`<div class="quiet">
    ${copyButton(strings.copyAnswers, toVisitorText(submission.summary), screen)}
    <button type="button" class="plain" @click=${() => screen.copies.print(strings.visitorCopyTitle(screen.clinic['clinic-name']), toVisitorText(submission.summary))}>${strings.printAnswers}</button>
  </div>`;
}

function copyButton(name: string, text: string, { copies, strings }: Screen): TemplateResult {
  return html`<button type="button" class="plain" @click=${() => copies.copy(text)}>${copies.copied === text ? strings.copied : name}</button>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { toVisitorText } from '../../summary/to-visitor-text.ts';
import { callButton } from './call-buttons.ts';
import type { Copies } from './copies.ts';
import type { Dispatch } from './dispatch.ts';
import { tickIcon } from './tick-icon.ts';
import { isReachable } from './is-reachable.ts';
import { safetyTexts } from './safety-card.ts';
import type { Screen } from './screen.ts';

/** The last screen of a visit that was sent: what became of the answers, and what a visitor can do now. */
export function delivery(dispatch: Dispatch, screen: Screen): TemplateResult {
  const { strings } = screen;
  const { state, submission } = dispatch;
  const stoppedBy = submission.summary.stoppedAt === null ? [] : submission.summary.safetyTexts.filter((text) => text.choice === 'told-clinic');
  return html`<section class="card" aria-labelledby="step-title">
    ${stoppedBy.length > 0 ? safetyTexts(stoppedBy.map((text) => text.id), screen) : nothing}
    <div lang=${strings.language} dir=${strings.direction}>
      <h2 id="step-title" tabindex="-1">${state === 'delivered' ? html`<span class="tick">${tickIcon}</span>` : nothing}${title(state, screen)}</h2>
      <p role="status">${lead(dispatch, screen)}</p>
      ${state === 'delivered' ? receipt(dispatch, screen) : nothing}
      ${state === 'waiting' || state === 'not-sent' ? notSent(dispatch, screen) : nothing}
      ${keepACopy(dispatch, screen)}
    </div>
  </section>`;
}

function title(state: Dispatch['state'], { strings }: Screen): string {
  switch (state) {
    case 'sending':
      return strings.sending;
    case 'delivered':
      return strings.sentTitle;
    case 'handed-over':
      return strings.handedOverTitle;
    case 'waiting':
    case 'not-sent':
      return strings.notSentTitle;
  }
}

function lead({ state, submission: { summary } }: Dispatch, { strings, clinic, visit }: Screen): string {
  const name = clinic['clinic-name'];
  const canReply = isReachable(summary, visit.conversation.index);
  switch (state) {
    case 'sending':
      return strings.nothingSentYet;
    case 'waiting':
      return strings.sendingAgain;
    case 'delivered':
      return summary.outcome === 'stopped' ? strings.sentStoppedLead(name, canReply) : strings.sentLead(name, canReply ? clinic['reply-time'] : undefined);
    case 'handed-over':
      return strings.handedOverLead(name);
    case 'not-sent':
      return strings.notSentLead;
  }
}

function receipt({ receipt: code, copies }: Dispatch, screen: Screen): TemplateResult {
  const { strings } = screen;
  return html`<p class="receipt">${strings.receipt}: <code>${code}</code> ${copyButton(strings.copy, code ?? '', copies, screen)}</p>`;
}

function notSent(dispatch: Dispatch, screen: Screen): TemplateResult {
  const { visit, strings, clinic } = screen;
  return html`<div class="stack">
      <button form="press" class="primary" @click=${() => dispatch.tryAgain()}>${strings.tryAgain}</button>
      ${callButton('clinic-phone', clinic, screen)}
    </div>
    <div class="quiet"><button form="press" class="plain" @click=${() => visit.reviseAnswers()}>${strings.changeAnswers}</button></div>`;
}

function keepACopy({ submission: { summary }, copies }: Dispatch, screen: Screen): TemplateResult {
  const { strings, clinic, language } = screen;
  const text = toVisitorText(summary, strings);
  return html`<div class="quiet">
    ${copyButton(strings.copyAnswers, text, copies, screen)}
    <button form="press" class="plain" @click=${() => copies.print(strings.visitorCopyTitle(clinic['clinic-name']), text, language)}>${strings.printAnswers}</button>
  </div>`;
}

/** A button that copies, and beside it what came of that: the button keeps its name, so that this is said once. */
function copyButton(name: string, text: string, copies: Copies, { strings }: Screen): TemplateResult {
  const { last } = copies;
  const words = last?.text === text ? html`<span>${last.done ? strings.copied : strings.notCopied}</span>` : nothing;
  return html`<button form="press" class="plain" @click=${() => copies.copy(text)}>${name}</button><span class="muted" role="status">${keyed(last, words)}</span>`;
}

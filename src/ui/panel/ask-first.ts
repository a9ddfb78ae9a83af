import { html, nothing, type TemplateResult } from 'lit';
import { IDLE_MINUTES } from './idle-minutes.ts';
import { WARNING_MINUTES } from './idle-watch.ts';
import type { Screen } from './screen.ts';

/** What is asked over everything else: whether the visitor is still there, or means to forget what was said. */
export interface Asked {
  what: 'idle' | 'start-again' | null;
  /** The visitor is elsewhere on the page, so that the focus does not come here and the question must be said. */
  isSaid: boolean;
  stay: () => void;
  startAgain: () => void;
}

/** A question that must be answered before anything else can be done here. */
export function askFirst({ strings }: Screen, { what, isSaid, stay, startAgain }: Asked): TemplateResult {
  const isIdle = what === 'idle';
  const escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    stay();
  };
  const words = html`<div class="ask" role="alertdialog" aria-modal="true" aria-labelledby="ask-title" aria-describedby="ask-lead" @keydown=${escape}>
    <p class="group-title" id="ask-title">${isIdle ? strings.idleTitle : strings.startAgainTitle}</p>
    <p id="ask-lead">${isIdle ? strings.idleLead(WARNING_MINUTES) : strings.startAgainLead}</p>
    <div class="stack">
      <button form="press" class="primary" @click=${stay}>${isIdle ? strings.stillHere : strings.keepAnswers}</button>
      <button form="press" class="secondary" @click=${startAgain}>${isIdle ? strings.clearNow : strings.startAgain}</button>
    </div>
  </div>`;
  return html`<div class=${what ? 'veil' : nothing} lang=${strings.language} dir=${strings.direction} aria-live=${isSaid ? 'assertive' : 'off'}>${what ? words : nothing}</div>`;
}

/** That the screen was cleared, and why; nothing where it was not. */
export const clearedNotice = ({ strings }: Screen, hasCleared: boolean): TemplateResult =>
  html`<div aria-live="polite" lang=${strings.language} dir=${strings.direction}>${hasCleared ? html`<p class="cleared">${strings.clearedLead(IDLE_MINUTES)}</p>` : nothing}</div>`;

/** That answers outlive a reload, who can read them meanwhile, and how to clear them; nothing where they do not. */
export function keptNotice({ strings, visit }: Screen, clear: () => void): TemplateResult | typeof nothing {
  if (!visit.options.surroundings.memory) return nothing;
  return html`<p class="kept" lang=${strings.language} dir=${strings.direction}>${strings.keptInTab(IDLE_MINUTES)} ${visit.kept ? html`<button form="press" class="plain" @click=${clear}>${strings.clearNow}</button>` : nothing}</p>`;
}

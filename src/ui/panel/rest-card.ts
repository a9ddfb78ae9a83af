import { html, nothing, type TemplateResult } from 'lit';
import { callButton } from './call-buttons.ts';
import type { Screen } from './screen.ts';

/** That something waits for the rest of the chat, or that the rest could not be loaded and whom to call. */
export function restNotice(screen: Screen): TemplateResult {
  const { visit, strings, clinic } = screen;
  const { state } = visit.rest;
  return html`<div lang=${strings.language} dir=${strings.direction}>
    <p class="muted" role="status">${state === 'waiting' ? strings.stillLoading : nothing}</p>
    <div role="alert">${state === 'failed' ? html`<p class="error">${strings.notLoaded}</p>${callButton('clinic-phone', clinic, screen)}` : nothing}</div>
  </div>`;
}

/** Stands where the rest of the chat will draw. */
export function restCard(screen: Screen): TemplateResult {
  const { visit, strings } = screen;
  return html`<section class="card" aria-labelledby="step-title" aria-busy=${visit.rest.state === 'waiting' ? 'true' : nothing}>
    <h2 id="step-title" tabindex="-1" lang=${strings.language} dir=${strings.direction}>${strings.reviewTitle}</h2>
    ${restNotice(screen)}
    <div class="quiet" lang=${strings.language}>${visit.view.step.kind === 'review' ? html`<button form="press" class="plain" @click=${() => visit.back()}>${strings.back}</button>` : nothing}</div>
    ${visit.rest.state === 'failed' ? html`<div class="stack"><button form="press" class="primary" lang=${strings.language} @click=${() => visit.rest.tryAgain()}>${strings.tryAgain}</button></div>` : nothing}
  </section>`;
}

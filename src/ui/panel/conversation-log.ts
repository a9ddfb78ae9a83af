import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Walked } from '../../engine/view.ts';
import type { Screen } from './screen.ts';

/** Where the conversation so far stands, as soon as what draws it is here, with a word that the last answer was taken. */
export function conversationLog(walked: readonly Walked[], screen: Screen): TemplateResult {
  const { strings, visit, language } = screen;
  const later = visit.rest.arrived?.later;
  const last = walked.at(-1);
  // What was said in one language is not said once more in another.
  const live = last?.entry.language === language ? 'polite' : 'off';
  // Pairs are not read out: the focus is on the next question. Only that an answer was taken is.
  return html`<div class=${last ? 'transcript' : 'transcript none'} role="log" aria-live="off" aria-label=${strings.conversationSoFar}>
    ${later?.transcript(walked, screen)}
    <div aria-live=${live}>${last ? keyed(visit.commits, html`<p class="acknowledgement">${strings.acknowledgement}</p>`) : nothing}</div>
    ${last && later?.sectionEnd(last, undefined, screen)}
  </div>`;
}

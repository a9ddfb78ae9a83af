import { html, type TemplateResult } from 'lit';

/**
 * A form of which every button is but the one that takes an answer. A page can stop a click before anything in a closed root hears of it, but not
 * what the browser does then, and no `submit` leaves the root: here it stands for a click that was not heard.
 */
export const pressForm: TemplateResult = html`<form id="press" hidden @submit=${pressAgain}></form>`;

function pressAgain(event: SubmitEvent): void {
  event.preventDefault();
  event.submitter?.dispatchEvent(new Event('click'));
}

/** A click that was heard submits nothing. */
export function endPress(event: Event): void {
  if (event.target instanceof Element && event.target.closest('[form]')) event.preventDefault();
}

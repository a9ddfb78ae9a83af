import { html, nothing, type TemplateResult } from 'lit';
import type { StaffStrings } from '../../locales/staff/strings.ts';

/** Why the inbox cannot be shown. */
export type Closed = { state: 'loading' } | { state: 'signed-out'; because: string | null } | { state: 'unreachable' };

/** What stands in place of the inbox until it opens. */
export function inboxDoorway(closed: Closed, { inbox }: StaffStrings, retry: () => void): TemplateResult {
  if (closed.state === 'loading') return html`<main class="doorway"><p class="muted" role="status">${inbox.loading}</p></main>`;
  if (closed.state === 'unreachable') {
    return html`<main class="doorway">
      <h1>${inbox.unreachable}</h1>
      <p role="alert">${inbox.unreachableHint}</p>
      <button type="button" @click=${retry}>${inbox.tryAgain}</button>
    </main>`;
  }
  return html`<main class="doorway">
    <h1>${inbox.signedOut}</h1>
    ${closed.because === null ? nothing : html`<p class="because" role="alert">${inbox.serverSays(closed.because)}</p>`}
    <p>${inbox.signInHint}</p>
    <ul>
      ${inbox.signInSteps.map((step) => html`<li>${step}</li>`)}
    </ul>
  </main>`;
}

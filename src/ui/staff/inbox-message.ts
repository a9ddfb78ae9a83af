import { html, nothing, type TemplateResult } from 'lit';
import type { StaffStrings } from '../../locales/staff/strings.ts';
import type { StoredSubmission } from '../../summary/stored-submission.ts';

/** What became of opening a message. */
export type Opened = { state: 'none' } | { state: 'opening' } | { state: 'failed'; because: string } | { state: 'open'; stored: StoredSubmission };

/** What the place beside the list is drawn from. */
export interface MessageView {
  opened: Opened;
  /** The submission that stands for the open one by now. */
  replacedBy: string | null;
  theme: 'auto' | 'light' | 'dark';
  strings: StaffStrings;
  back(): void;
  print(): void;
  retry(): void;
}

/** The open message, or why there is none. */
export function inboxMessage(view: MessageView): TemplateResult {
  const words = view.strings.inbox;
  const { opened } = view;
  if (opened.state === 'none') return html`<p class="choose">${words.choose}</p>`;
  return html`
    <h1 class="visually-hidden alone">${words.message}</h1>
    <button class="quiet back" type="button" @click=${view.back}>${words.back}</button>
    ${opened.state === 'open' ? paper(opened.stored, view) : notYet(opened, view)}
  `;
}

function notYet(opened: Exclude<Opened, { state: 'none' | 'open' }>, { strings, retry }: MessageView): TemplateResult {
  if (opened.state === 'opening') return html`<p class="choose">${strings.inbox.opening}</p>`;
  return html`<div class="failed" role="alert">
    <p>${strings.inbox.openFailed(opened.because)}</p>
    <button type="button" @click=${retry}>${strings.inbox.tryAgain}</button>
  </div>`;
}

function paper(stored: StoredSubmission, { replacedBy, theme, strings, print }: MessageView): TemplateResult {
  const words = strings.inbox;
  return html`
    <div class="paper">
      ${replacedBy === null ? nothing : otherVersion(words.replaced, replacedBy, words.showNewer)}
      ${stored.replaces === null ? nothing : otherVersion(words.replaces, stored.replaces, words.showOlder)}
      <preconsult-summary .summary=${stored.summary} .received=${stored} .strings=${strings} theme=${theme}>
        <button class="quiet" slot="actions" type="button" @click=${print}>${words.print}</button>
      </preconsult-summary>
    </div>
  `;
}

const otherVersion = (words: string, submissionId: string, link: string): TemplateResult =>
  html`<p class="version"><strong>${words}</strong> <a href="#submission=${submissionId}">${link}</a></p>`;

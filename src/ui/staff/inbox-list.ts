import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { StaffStrings } from '../../locales/staff/strings.ts';
import type { InboxEntry } from '../../summary/stored-submission.ts';
import { levelMark } from './level-mark.ts';

/** What the list is drawn from. */
export interface ListView {
  entries: readonly InboxEntry[];
  selected: string | null;
  now: Date;
  strings: StaffStrings;
}

/** The word that tells a row's rank. */
export function rankWord({ outcome, level }: InboxEntry, { inbox, summary }: StaffStrings): string {
  if (outcome === 'stopped') return inbox.stopped;
  return level === null ? inbox.noFlags : summary.level[level];
}

/** The rows of the inbox. */
export function inboxList(view: ListView): TemplateResult {
  const words = view.strings.inbox;
  if (view.entries.length === 0) {
    return html`<div class="empty"><p><strong>${words.empty}</strong></p><p class="muted">${words.emptyHint}</p></div>`;
  }
  return html`<ul class="rows" role="list">
    ${repeat(view.entries, (entry) => entry.submissionId, (entry) => html`<li>${row(entry, view)}</li>`)}
  </ul>`;
}

function row(entry: InboxEntry, { selected, now, strings }: ListView): TemplateResult {
  const { submissionId, outcome, level, openedAt, replacedBy, name, concern, receivedAt } = entry;
  const words = strings.inbox;
  const rank = outcome === 'stopped' ? 'urgent' : (level ?? 'none');
  const unopened = openedAt === null && replacedBy === null;
  const tag = replacedBy !== null ? words.replacedShort : unopened ? words.new : null;
  return html`
    <a class="row ${unopened ? 'unopened' : ''} ${replacedBy === null ? '' : 'replaced'}" href="#submission=${submissionId}"
      data-id=${submissionId} aria-current=${submissionId === selected ? 'true' : nothing}>
      <span class="rank ${rank}">${rank === 'none' ? nothing : levelMark(rank)}${rankWord(entry, strings)}</span>
      <span class="who"><bdi>${name ?? strings.summary.noName}</bdi></span>
      <time datetime=${receivedAt}>${strings.age(receivedAt, now)}</time>
      <span class="what"><bdi>${concern || words.noConcern}</bdi></span>
      ${tag === null ? nothing : html`<span class="tag ${unopened ? 'new' : ''}">${tag}</span>`}
    </a>
  `;
}

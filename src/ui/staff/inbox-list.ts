import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { StaffStrings } from '../../locales/staff/strings.ts';
import type { InboxEntry } from '../../summary/stored-submission.ts';
import type { InboxRows } from './inbox-rows.ts';
import { levelMark } from './level-mark.ts';

/** What the list is drawn from. */
export interface ListView {
  rows: InboxRows;
  selected: string | null;
  now: Date;
  strings: StaffStrings;
  showOlder(): void;
}

/** The word that tells a row's rank. */
export function rankWord({ outcome, level }: InboxEntry, { inbox, summary }: StaffStrings): string {
  if (outcome === 'stopped') return inbox.stopped;
  return level === null ? inbox.noFlags : summary.level[level];
}

/** The rows of the inbox. */
export function inboxList(view: ListView): TemplateResult {
  const words = view.strings.inbox;
  const entries = view.rows.keptAt(view.now);
  if (entries.length === 0) {
    return html`<div class="empty"><p><strong>${words.empty}</strong></p><p class="muted">${words.emptyHint}</p></div>
      ${listEnd(view)}`;
  }
  return html`<ul class="rows" role="list">
    ${repeat(entries, (entry) => entry.submissionId, (entry) => html`<li>${row(entry, view)}</li>`)}
  </ul>
  ${listEnd(view)}`;
}

/** The way to older messages, and how long any are kept. */
function listEnd({ rows: { older, keepDays, asking }, strings: { inbox }, showOlder }: ListView): TemplateResult | typeof nothing {
  if (older === null && keepDays === null) return nothing;
  return html`<div class="end">
    ${older === null ? nothing : html`<button class="quiet" type="button" aria-busy=${asking === 'asking'} @click=${showOlder}>${inbox.olderMessages}</button>`}
    ${asking === 'failed' ? html`<p role="alert">${inbox.olderFailed}</p>` : nothing}
    ${keepDays === null ? nothing : html`<p class="muted">${inbox.keptFor(keepDays)}</p>`}
  </div>`;
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

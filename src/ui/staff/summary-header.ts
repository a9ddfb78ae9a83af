import { html, nothing, type TemplateResult } from 'lit';
import { noReach, onlyIn, reachOf } from '../../summary/staff-sheet.ts';
import { visitorName } from '../../summary/visitor-name.ts';
import type { Received } from './preconsult-summary.ts';
import type { Sheet } from './sheet.ts';
import { verbatim } from './visitor-words.ts';

/** Who it is, how to reach them, when, and how far to trust the page. */
export function summaryHeader(sheet: Sheet, received: Received | null): TemplateResult {
  const { summary, strings } = sheet;
  const words = strings.summary;
  const age = sheet.answers.get('age-band')?.staff.answer[0];
  const name = visitorName(summary);
  const reach = reachOf(sheet);
  return html`
    <header>
      <div class="title">
        <h2 id="name">${name === null ? words.noName : verbatim(name)}</h2>
        ${outcome(sheet)}
        <slot name="actions"></slot>
      </div>
      <ul class="facts">
        ${age === undefined ? nothing : html`<li class="strong">${words.age(age)}</li>`}
        <li class="strong">${reach.length === 0 ? noReach(sheet) : html`${words.contact} ${verbatim(reach.join(', '))}`}</li>
        <li>${strings.list(summary.languages.visitor.map(strings.language))}</li>
        <li><time datetime=${summary.finishedAt}>${strings.localTime(summary.finishedAt)}</time> (${verbatim(summary.zone)})</li>
        <li>${verbatim(summary.questionnaire.title)} ${summary.questionnaire.version}</li>
      </ul>
      <p class="notice"><strong>${words.notice}</strong> ${trust(sheet, received)}</p>
    </header>
  `;
}

function outcome({ summary, strings, answers }: Sheet): TemplateResult {
  if (summary.outcome === 'completed') return html`<p class="outcome">${strings.summary.completed}</p>`;
  const at = summary.stoppedAt === null ? '' : (answers.get(summary.stoppedAt)?.staff.question ?? summary.stoppedAt);
  return html`<p class="outcome stopped">${strings.summary.stoppedAt(at)}</p>`;
}

function trust({ summary, strings }: Sheet, received: Received | null): TemplateResult {
  const { approval, hash } = summary.questionnaire;
  const words = strings.summary;
  // An approval counts only for the very wording it was given to, and only where the receiver read it from its own questionnaire.
  const valid = approval !== null && approval.hash === hash && received?.judged.by !== 'browser';
  const only = onlyIn(summary.languages.staff, strings);
  return html`<span>${valid ? words.approvedBy(approval.owner, approval.role, approval.date) : words.notApproved}.${only === null ? nothing : html` ${only}`}</span>
    ${received?.judged.by === 'browser' ? html`<strong class="not-rejudged">${words.notRejudged(received.judged.because)}</strong>` : nothing}`;
}

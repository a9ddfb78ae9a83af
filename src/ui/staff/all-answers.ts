import { html, nothing, type TemplateResult } from 'lit';
import { isForeign } from '../../summary/staff-sheet.ts';
import type { SummaryAnswer } from '../../summary/types.ts';
import { forClinicians } from './for-clinicians.ts';
import type { Received } from './preconsult-summary.ts';
import type { Sheet } from './sheet.ts';
import { answerWords, besideStaffs, verbatim } from './visitor-words.ts';

/** Every question with its id, status and codes, folded away at the end. */
export function allAnswers(sheet: Sheet, received: Received | null): TemplateResult {
  const { strings } = sheet;
  const words = strings.summary;
  const { id, version, hash } = sheet.summary.questionnaire;
  const record = html`<code>${id} ${version}</code>, ${words.hash} <code>${hash}</code>`;
  const arrival = received ? html`; ${words.received} ${strings.ownTime(received.receivedAt)}, ${words.receipt} <code>${received.receipt}</code>` : nothing;
  return html`
    <details class="fold all">
      <summary>${words.allAnswers(sheet.summary.answers.length)}</summary>
      ${forClinicians(sheet.summary.answers, (answer) => answer.restricted, (answers) => answerList(answers, sheet), sheet.strings)}
      <p class="record">${record}${arrival}</p>
    </details>
  `;
}

const answerList = (answers: SummaryAnswer[], sheet: Sheet): TemplateResult =>
  html`<ol class="every" role="list">${answers.map((answer) => html`<li>${oneAnswer(answer, sheet)}</li>`)}</ol>`;

function oneAnswer(answer: SummaryAnswer, sheet: Sheet): TemplateResult {
  const words = sheet.strings.summary;
  return html`
    <p class="asked">${askedAs(answer, sheet)}</p>
    <p>${answerWords(answer, sheet)}</p>
    <p class="muted"><code>${answer.question}</code>${answer.codes.length > 0
      ? html` · ${answer.codes.map((code, index) => html`${index > 0 ? ', ' : nothing}<code>${code}</code>`)} ${words.unverified}`
      : nothing}</p>
  `;
}

/** A question as it was asked; where that was in another language, beside what staff call it. */
function askedAs({ shown, staff }: SummaryAnswer, { summary, strings }: Sheet): TemplateResult {
  if (!shown) return html`${staff.question}`;
  return isForeign(shown.language, summary) ? besideStaffs(shown.question, staff.question, shown.language, strings) : verbatim(shown.question, shown.language);
}

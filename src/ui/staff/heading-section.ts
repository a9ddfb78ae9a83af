import { html, nothing, type TemplateResult } from 'lit';
import type { SummaryHeading } from '../../definition/types.ts';
import type { SummaryAnswer } from '../../summary/types.ts';
import { forClinicians } from './for-clinicians.ts';
import { askedUnder, type Sheet } from './sheet.ts';
import { answerWords } from './visitor-words.ts';

/** One heading of the summary with every question answered under it; what was skipped is listed once, with all that was not answered. */
export function headingSection(heading: SummaryHeading, sheet: Sheet): TemplateResult {
  const words = sheet.strings.summary;
  const asked = askedUnder(heading, sheet);
  const answered = asked.filter(({ status }) => status !== 'skipped');
  return html`
    <section>
      <h3>${words.heading[heading]}</h3>
      ${forClinicians(answered, (answer) => answer.restricted, (answers) => answerList(answers, sheet), sheet.strings)}
      ${answered.length === 0 ? html`<p class="muted">${asked.length === 0 ? words.nothingAsked : `${words.status.skipped}.`}</p>` : nothing}
    </section>
  `;
}

const answerList = (answers: SummaryAnswer[], sheet: Sheet): TemplateResult => html`
  <dl class="facts-list">
    ${answers.map((answer) => html`<div><dt>${answer.staff.question}</dt><dd>${answerWords(answer, sheet)}</dd></div>`)}
  </dl>
`;

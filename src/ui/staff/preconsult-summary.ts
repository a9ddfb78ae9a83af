import { html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { staffStringsFor } from '../../locales/staff/staff-locales.ts';
import type { StaffStrings } from '../../locales/staff/strings.ts';
import type { StoredSubmission } from '../../summary/stored-submission.ts';
import type { Summary } from '../../summary/types.ts';
import { allAnswers } from './all-answers.ts';
import { flagStyles } from './flag-levels.styles.ts';
import { flagLevels } from './flag-levels.ts';
import { headingSection } from './heading-section.ts';
import { printStyles } from './preconsult-summary.print.styles.ts';
import { summaryStyles } from './preconsult-summary.styles.ts';
import { consentSection, informationSection, retractionSection } from './record-sections.ts';
import { sheetOf } from './sheet.ts';
import { staffTokens } from './staff-tokens.styles.ts';
import { summaryHeader } from './summary-header.ts';
import { unansweredList } from './unanswered-list.ts';

/** What a receiver adds to a summary. */
export type Received = Pick<StoredSubmission, 'receivedAt' | 'receipt' | 'judged'>;

/**
 * A visitor's summary as a document for staff.
 * @slot actions - Buttons beside the name.
 * @cssproperty --preconsult-surface-raised - The paper.
 * @cssproperty --preconsult-text - The ink.
 */
export class PreconsultSummary extends LitElement {
  static override styles = [staffTokens, summaryStyles, flagStyles, printStyles];

  /** The summary to show. */
  @property({ attribute: false }) summary: Summary | null = null;

  /** When it arrived and who judged it; null where it did not come through a receiver. */
  @property({ attribute: false }) received: Received | null = null;

  /** `light` or `dark`; by default as the reader's system says. */
  @property({ reflect: true }) theme: 'auto' | 'light' | 'dark' = 'auto';

  /** Staff's words; by default in the language of staff that the summary was made in. */
  @property({ attribute: false }) strings: StaffStrings | null = null;

  protected override render(): TemplateResult {
    const strings = this.strings ?? staffStringsFor(this.summary?.languages.staff ?? 'en');
    if (!this.summary) return html`<p class="muted">${strings.summary.noSummary}</p>`;
    const sheet = sheetOf(this.summary, strings);
    return html`
      <article aria-labelledby="name" lang=${strings.locale}>
        ${summaryHeader(sheet, this.received)}
        <div class="reading">${flagLevels(sheet)} ${unansweredList(sheet)}</div>
        <div class="answers">
          ${headingSection('medicines', sheet)}
          ${headingSection('concerns', sheet)}
          ${headingSection('hopes', sheet)}
          ${headingSection('support', sheet)}
        </div>
        <div class="records">
          ${informationSection(sheet)}
          ${retractionSection(sheet)}
          ${consentSection(sheet)}
          ${headingSection('contact', sheet)}
        </div>
        ${allAnswers(sheet, this.received)}
      </article>
    `;
  }
}

import { html, type TemplateResult } from 'lit';
import type { Sheet } from './sheet.ts';

const ORDER = ['skipped', 'declined', 'not-sure', 'not-asked'] as const;

/** What nobody may read as "no": each question by name, by what became of it. */
export function unansweredList({ summary, strings }: Sheet): TemplateResult {
  const words = strings.summary;
  const groups = ORDER.map((status) => ({
    status,
    labels: summary.unanswered
      .filter((entry) => entry.status === status)
      .map(({ label, because = [] }) => (because.length > 0 ? `${label} (${because.join('; ')})` : label)),
  })).filter(({ labels }) => labels.length > 0);
  return html`
    <section class="unanswered">
      <h3>${words.unanswered}</h3>
      ${groups.length === 0
        ? html`<p>${words.everythingAsked}</p>`
        : html`<dl class="facts-list">
            ${groups.map(({ status, labels }) => html`<div class=${status}><dt>${words.status[status]}</dt><dd>${labels.join('; ')}</dd></div>`)}
          </dl>`}
    </section>
  `;
}

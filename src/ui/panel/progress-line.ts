import { html, type TemplateResult } from 'lit';
import type { Screen } from './screen.ts';

/** How far the visit is: its section, and within it the question's place among all that the section may ask, so that no answer but a changed one takes it back. */
export function progressLine({ visit, strings }: Screen): TemplateResult {
  const { step, progress: { section, of } } = visit.view;
  const { path } = visit.conversation.index;
  const own = 'placed' in step ? path.filter((placed) => placed.section === step.placed.section) : [];
  const within = 'placed' in step && own.length > 0 ? Math.max(0, own.indexOf(step.placed)) / own.length : 0;
  const width = step.kind === 'ended' ? of : section - 1 + within;
  return html`<div class="progress" role="progressbar" lang=${strings.language} aria-label=${strings.progress(section, of)} aria-valuemin="0" aria-valuemax=${of} aria-valuenow=${section}>
    <svg viewBox="0 0 ${of} 1" preserveAspectRatio="none" aria-hidden="true"><rect width=${width} height="1"></rect></svg>
  </div>`;
}

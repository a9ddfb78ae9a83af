import { html, nothing, type TemplateResult } from 'lit';
import type { StaffStrings } from '../../locales/staff/strings.ts';

/** Draws items, those that are for clinicians only folded behind words that say so. */
export function forClinicians<T>(
  items: readonly T[],
  isRestricted: (item: T) => boolean,
  draw: (items: T[]) => TemplateResult,
  { summary }: StaffStrings,
): TemplateResult {
  const open = items.filter((item) => !isRestricted(item));
  const folded = items.filter(isRestricted);
  return html`
    ${open.length > 0 ? draw(open) : nothing}
    ${folded.length > 0
      ? html`<details class="restricted">
          <summary>${summary.forClinicians} <span class="count">${summary.count(folded.length)}</span></summary>
          ${draw(folded)}
        </details>`
      : nothing}
  `;
}

import { html, nothing, type TemplateResult } from 'lit';
import type { ClinicDetails, SafetyText } from '../../definition/types.ts';
import { phoneIcon } from './icons.ts';
import type { Screen } from './screen.ts';

type Callable = SafetyText['call'][number];

/** The part of a detail that can be dialled; null where it holds no number. */
function dialled(detail: string | undefined): string | null {
  const digits = detail?.match(/^\s*(?:tel:)?(\+?[\d\s().\-/]{2,})\s*$/)?.[1]?.replace(/[^\d+]/g, '');
  return digits || null;
}

/** A link that calls a number, spelt out; nothing where the clinic gave none. */
export function callButton(who: Callable, clinic: ClinicDetails, { strings }: Screen): TemplateResult | typeof nothing {
  const detail = clinic[who];
  const digits = dialled(detail);
  if (!detail || !digits) return nothing;
  const name = strings.call(who, clinic['clinic-name'] ?? strings.theClinic);
  return html`<a class="call" href="tel:${digits}">${phoneIcon}<span>${name}</span><strong>${detail.replace(/^\s*tel:/, '')}</strong></a>`;
}

/** Every call a set of safety texts offers, each number once, in their order. */
export function callButtons(texts: readonly SafetyText[], screen: Screen): TemplateResult {
  const callable = [...new Set(texts.flatMap((text) => text.call))];
  return html`<div class="calls">${callable.map((who) => callButton(who, screen.clinic, screen))}</div>`;
}

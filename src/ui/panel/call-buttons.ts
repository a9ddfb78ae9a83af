import { html, nothing, type TemplateResult } from 'lit';
import type { ClinicDetails, SafetyText } from '../../definition/types.ts';
import { dialled } from './dialled.ts';
import { phoneIcon } from './icons.ts';
import type { Screen } from './screen.ts';

type Callable = SafetyText['call'][number];

/** A link that calls a number, spelt out; the words alone where it cannot be dialled, nothing where the clinic gave none. */
export function callButton(who: Callable, clinic: ClinicDetails, { strings }: Screen): TemplateResult | typeof nothing {
  const detail = clinic[who];
  if (!detail) return nothing;
  const digits = dialled(detail);
  const name = strings.call(who, clinic['clinic-name'] ?? strings.theClinic);
  if (digits === null) return html`<p class="number">${name}: <strong>${detail}</strong></p>`;
  return html`<a class="call" href="tel:${digits}">${phoneIcon}<span>${name}</span><strong>${detail.replace(/^\s*tel:/i, '')}</strong></a>`;
}

/** Every call a set of safety texts offers, each number once, in their order. */
export function callButtons(texts: readonly SafetyText[], screen: Screen): TemplateResult {
  const callable = [...new Set(texts.flatMap((text) => text.call))];
  return html`<div class="calls">${callable.map((who) => callButton(who, screen.clinic, screen))}</div>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { againIcon, closeIcon } from './icons.ts';
import { languageList, languageReport } from './language-list.ts';
import type { LanguageSwitch } from './language-switch.ts';
import { progressLine } from './progress-line.ts';
import type { Screen } from './screen.ts';

/** What can be done at any time. */
export interface Controls {
  languages: LanguageSwitch;
  /** Undefined while there is nothing to forget. */
  startAgain: (() => void) | undefined;
}

/** Who asks, what about, how far it is, and what can be done at any time. */
export function header(screen: Screen, { languages, startAgain }: Controls): TemplateResult {
  const { strings, clinic, prose, visit } = screen;
  const { step } = visit.view;
  const section = 'placed' in step ? prose.sections[step.placed.section.id]?.title : step.kind === 'review' || visit.dispatch ? strings.reviewTitle : nothing;
  const button = (kind: string, name: string, icon: unknown, press: () => void): TemplateResult =>
    html`<button type="button" class=${kind} lang=${strings.language} aria-label=${name} title=${name} @click=${press}>${icon}</button>`;
  return html`<div class="header">
      <div class="who"><strong>${clinic['clinic-name']}</strong><span>${section}</span></div>
      ${languageList(screen, languages)}
      ${startAgain ? button('again', strings.startAgain, againIcon, startAgain) : nothing}
      ${visit.settings.display === 'bubble' ? button('close', strings.close, closeIcon, () => visit.options.reporter.closed()) : nothing}
    </div>
    ${progressLine(screen)} ${languageReport(screen, languages)}`;
}

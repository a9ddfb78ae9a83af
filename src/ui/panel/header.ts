import { html, nothing, type TemplateResult } from 'lit';
import { againIcon, closeIcon, globeIcon } from './icons.ts';
import { languageName } from './language-name.ts';
import type { PanelExtras } from './panel-extras.ts';
import { progressLine } from './progress-line.ts';
import type { Screen } from './screen.ts';

/** What can be done at any time. */
export interface Beside {
  /** Null until it is here. */
  extras: PanelExtras | null;
  /** Does something with it as soon as it is here. */
  use: (act: (extras: PanelExtras) => void) => void;
}

/** Who asks, what about, how far it is, and what can be done at any time. */
export function header(screen: Screen, { extras, use }: Beside): TemplateResult {
  const { strings, clinic, prose, visit, language } = screen;
  const { rest: { aside }, options: { surroundings, reporter }, view: { step } } = visit;
  const { language: lang, direction } = strings;
  const languages = extras?.languages;
  const isWaiting = aside === 'waiting';
  const section = 'placed' in step ? prose.sections[step.placed.section.id]?.title : step.kind === 'review' || visit.dispatch ? strings.reviewTitle : nothing;
  const button = (kind: string, name: string, icon: unknown, press: () => void): TemplateResult =>
    html`<button form="press" class=${kind} lang=${lang} aria-label=${name} title=${name} @click=${press}>${icon}</button>`;
  return html`<div class="header">
      <div class="who"><strong>${clinic['clinic-name']}</strong><span>${section}</span></div>
      ${surroundings.speech && visit.conversation.definition.questionnaire.languages.length > 1
        ? html`<div class="languages" lang=${lang} dir=${direction} @focusout=${languages?.leave} @keydown=${languages?.keys}>
            <button form="press" aria-label=${strings.languageChoice(languageName(language))} aria-expanded=${languages?.isOpen ?? false} aria-busy=${languages?.isBusy ?? isWaiting} @click=${() => use((all) => all.languages.toggle())}>${globeIcon}<span lang=${language}>${languageName(language)}</span></button>
            ${extras?.list(screen)}
          </div>`
        : nothing}
      ${visit.hasAnswers ? button('again', strings.startAgain, againIcon, () => use((all) => all.startAgain())) : nothing}
      ${visit.settings.display === 'bubble' ? button('close', strings.close, closeIcon, () => reporter.closed()) : nothing}
    </div>
    ${progressLine(screen)}
    <div aria-live="polite" lang=${lang} dir=${direction}>${extras?.report(screen) ?? (aside === 'none' ? nothing : html`<p class="report">${isWaiting ? strings.stillLoading : strings.notLoaded}</p>`)}</div>`;
}

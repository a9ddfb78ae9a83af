import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { globeIcon, tickIcon } from './icons.ts';
import { languageName } from './language-name.ts';
import type { LanguageSwitch } from './language-switch.ts';
import type { Screen } from './screen.ts';

const toggleOf = (event: Event): HTMLElement | null => (event.currentTarget as HTMLElement).closest('.languages')?.querySelector('button') ?? null;

/** The languages of the questionnaire, each by its own name, folded away until they are asked for; nothing where there is but one. */
export function languageList({ strings, language, visit }: Screen, languages: LanguageSwitch): TemplateResult | typeof nothing {
  const { questionnaire } = visit.conversation.definition;
  if (questionnaire.languages.length < 2 || !visit.options.surroundings.speech) return nothing;
  const { isOpen } = languages;
  const fold = (event: Event): void => {
    languages.open(false);
    toggleOf(event)?.focus();
  };
  const leave = (event: FocusEvent & { currentTarget: HTMLElement }): void => {
    if (isOpen && !event.currentTarget.contains(event.relatedTarget as Node | null)) languages.open(false);
  };
  const escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.preventDefault();
    fold(event);
  };
  const choose = (event: Event, tag: string): void => {
    fold(event);
    void languages.choose(tag);
  };
  return html`<div class="languages" lang=${strings.language} dir=${strings.direction} @focusout=${leave} @keydown=${escape}>
    <button
      type="button"
      aria-label=${strings.languageChoice(languageName(language))}
      aria-expanded=${isOpen}
      aria-busy=${languages.wanted !== null && !languages.failed}
      @click=${() => languages.open(!isOpen)}
    >${globeIcon}<span lang=${language}>${languageName(language)}</span></button>
    <ul ?hidden=${!isOpen}>
      ${questionnaire.languages.map((tag) => html`<li>
        <button type="button" lang=${tag} aria-current=${tag === language ? 'true' : nothing} @click=${(event: Event) => choose(event, tag)}>${languageName(tag)}${tag === language ? tickIcon : nothing}</button>
      </li>`)}
    </ul>
  </div>`;
}

/** What came of the last change of language, said once. */
export function languageReport({ strings, language }: Screen, { changes, failed, wanted }: LanguageSwitch): TemplateResult {
  const words = failed && wanted !== null ? html`<p class="report">${strings.languageFailed(languageName(wanted))}</p>` : html`<p class="visually-hidden">${changes > 0 ? strings.languageNow(languageName(language)) : nothing}</p>`;
  return html`<div aria-live="polite" lang=${strings.language} dir=${strings.direction}>${keyed(`${changes} ${failed}`, words)}</div>`;
}

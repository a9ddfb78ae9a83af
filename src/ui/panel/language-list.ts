import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { tickIcon } from './tick-icon.ts';
import { languageName } from './language-name.ts';
import type { LanguageSwitch } from './language-switch.ts';
import type { Screen } from './screen.ts';

/** The languages of the questionnaire, each by its own name, folded away until they are asked for. */
export function languageList({ language, visit }: Screen, languages: LanguageSwitch): TemplateResult {
  const choose = (event: Event, tag: string): void => {
    languages.fold(event);
    void languages.choose(tag);
  };
  return html`<ul ?hidden=${!languages.isOpen}>
    ${visit.conversation.definition.questionnaire.languages.map((tag) => html`<li>
      <button form="press" lang=${tag} aria-current=${tag === language ? 'true' : nothing} @click=${(event: Event) => choose(event, tag)}>${languageName(tag)}${tag === language ? tickIcon : nothing}</button>
    </li>`)}
  </ul>`;
}

/** What came of the last change of language, said once. */
export function languageReport({ strings, language }: Screen, { changes, failed, wanted }: LanguageSwitch): unknown {
  const words = failed && wanted !== null ? html`<p class="report">${strings.languageFailed(languageName(wanted))}</p>` : html`<p class="visually-hidden">${changes > 0 ? strings.languageNow(languageName(language)) : nothing}</p>`;
  return keyed(`${changes} ${failed}`, words);
}

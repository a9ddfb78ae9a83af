import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../definition/wording.ts';
import { uses } from '../../definition/uses.ts';
import type { Section } from '../../definition/types.ts';
import type { Walked } from '../../engine/view.ts';
import { typeOf } from '../../questions/kinds.ts';
import { listedText } from './listed-text.ts';
import type { Screen } from './screen.ts';
import { answerLines } from './transcript.ts';

/** Every answer with a way to change it, the information that is the same for everyone, and Send. */
export function review(walked: readonly Walked[], screen: Screen): TemplateResult {
  const { visit, strings, clinic, prose } = screen;
  const { sections, cards } = visit.conversation.definition.questionnaire;
  return html`<section class="card review" aria-labelledby="step-title">
    <h2 id="step-title" tabindex="-1" lang=${strings.language} dir=${strings.direction}>${strings.reviewTitle}</h2>
    <p lang=${strings.language} dir=${strings.direction}>${strings.reviewLead(clinic['clinic-name'])}</p>
    ${sections.map((section) => reviewSection(section, walked.filter(({ placed }) => placed.section === section && !typeOf(placed.question).showsOnly), screen))}
    ${cards.length > 0 ? html`<h3>${strings.cardsTitle}</h3>` : nothing}
    ${cards.map(({ id }) => {
      const card = prose.cards[id];
      return html`<div class="information"><h4>${card?.title}</h4><ul>${card?.lines.map((line) => html`<li>${fill(line, clinic)}</li>`)}</ul></div>`;
    })}
    <div class="quiet" lang=${strings.language} dir=${strings.direction}><button form="press" class="plain" @click=${() => visit.back()}>${strings.back}</button></div>
    <div class="stack" lang=${strings.language} dir=${strings.direction}><button form="press" class="primary" @click=${() => visit.confirm()}>${strings.sendAnswers}</button></div>
  </section>`;
}

function reviewSection(section: Section, walked: readonly Walked[], screen: Screen): TemplateResult {
  if (walked.length === 0) return html``;
  const { prose, strings, visit } = screen;
  const title = prose.sections[section.id]?.title;
  return html`<h3>${title}</h3>
    <dl>
      ${walked.map((one) => {
        const text = listedText(one, screen);
        return html`<div class="line">
          <dt class=${text === title ? 'visually-hidden' : nothing}>${text}</dt>
          <dd>
            <span class=${one.entry.status === 'skipped' || one.placed.question.type === 'consent' ? 'given muted' : 'given'}>${answerLines(one, screen)}</span>
            ${uses.readOnly && one.placed.question.readOnly
              ? nothing
              : html`<button form="press" class="plain" aria-label=${strings.change(text)} @click=${() => visit.reopen(one.key)}>${strings.changeWord}</button>`}
          </dd>
        </div>`;
      })}
    </dl>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { isSaidAbove } from '../../summary/is-said-above.ts';
import { aboveBoxes, cardGroups, isRetractionRestricted } from '../../summary/staff-sheet.ts';
import type { ConsentRecord, Retraction } from '../../summary/types.ts';
import { forClinicians } from './for-clinicians.ts';
import type { Sheet } from './sheet.ts';
import { inBothLanguages, saidAs, verbatim } from './visitor-words.ts';

/** Which information cards and safety texts the visitor saw, in which version and when. */
export function informationSection(sheet: Sheet): TemplateResult {
  const { summary, strings } = sheet;
  const words = strings.summary;
  const cards = [...cardGroups(sheet)].map(([group, some]) => {
    const shown = some.flatMap((card) => card.shown ?? []);
    const { language = '' } = some[0] ?? {};
    return html`<li><span class="muted">${group}</span> ${verbatim(some.map(({ title }) => title).join('; '))}
      ${shown.length === 0
        ? nothing
        : html`<details class="fold"><summary>${words.asShown(strings.language(language))}</summary><p class="prose">${verbatim(shown.join('; '), language)}</p></details>`}
    </li>`;
  });
  const texts = summary.safetyTexts.map((shown) => {
    const { id, title, at, choice, text, staff, language } = shown;
    return html`<li>
      ${words.safetyTextLeft(title ?? id, words.safetyChoice[choice], strings.localClock(at))}
      ${isSaidAbove(shown, summary.safetyTexts)
        ? html`<span class="muted">(${words.fullTextAbove})</span>`
        : html`<details class="fold"><summary>${words.fullText}</summary>${inBothLanguages([text], staff === undefined ? undefined : [staff], language, sheet)}</details>`}
    </li>`;
  });
  return html`
    <section>
      <h3>${words.informationShown}</h3>
      ${cards.length + texts.length === 0 ? html`<p class="muted">${words.noInformation}</p>` : html`<ul class="plain">${cards}${texts}</ul>`}
    </section>
  `;
}

/** Answers that were given and no longer count; absent where there are none. */
export function retractionSection(sheet: Sheet): TemplateResult | typeof nothing {
  const { summary, strings } = sheet;
  if (summary.retractions.length === 0) return nothing;
  return html`
    <section>
      <h3>${strings.summary.retractions}</h3>
      ${forClinicians(summary.retractions, (one) => isRetractionRestricted(one, sheet), (some) => retractionList(some, sheet), strings)}
    </section>
  `;
}

function retractionList(retractions: Retraction[], sheet: Sheet): TemplateResult {
  const words = sheet.strings.summary;
  return html`<ul class="plain">
    ${retractions.map(
      ({ question, staff, shown, reason, now }) => html`<li>
        <span class="muted">${staff.question}</span>
        ${words.saidFirst} ${saidAs(staff.answer, shown, sheet)};
        ${now.length > 0 ? html`${words.saysNow} ${saidAs(now, sheet.answers.get(question)?.shown ?? null, sheet)}` : words.retracted[reason]}.
      </li>`,
    )}
  </ul>`;
}

/** What the visitor agreed to, purpose by purpose in staff's language, with every word they read folded. */
export function consentSection(sheet: Sheet): TemplateResult {
  const { summary, strings } = sheet;
  const words = strings.summary;
  return html`
    <section>
      <h3>${words.heading.consent}</h3>
      ${summary.consent.length === 0 ? html`<p class="muted">${words.noConsent}</p>` : summary.consent.map((record) => consent(record, sheet))}
    </section>
  `;
}

function consent(record: ConsentRecord, sheet: Sheet): TemplateResult {
  const { strings } = sheet;
  const words = strings.summary;
  const above = aboveBoxes(record);
  return html`
    <ul class="plain">
      ${record.purposes.map(({ label, staff, granted }) => {
        const own = staff === undefined ? verbatim(label, record.language) : html`${staff}`;
        return html`<li><strong>${granted ? words.granted : words.notGranted}:</strong> ${own}</li>`;
      })}
    </ul>
    <p class="muted">${words.consentRecorded(record.version, strings.localTime(record.at), strings.language(record.language))}</p>
    <details class="fold">
      <summary>${words.fullText}</summary>
      ${inBothLanguages(above.staff ? record.text : above.shown, above.staff, record.language, sheet)}
      <p class="muted">${words.hash} <code>${record.hash}</code></p>
    </details>
  `;
}

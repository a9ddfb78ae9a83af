import { html, nothing, type TemplateResult } from 'lit';
import { cardGroups, isRetractionRestricted } from '../../summary/staff-sheet.ts';
import type { ConsentRecord, Retraction } from '../../summary/types.ts';
import { forClinicians } from './for-clinicians.ts';
import type { Sheet } from './sheet.ts';
import { quoted, quotedList, verbatim } from './visitor-words.ts';

/** Which information cards and safety texts the visitor saw, in which version and when. */
export function informationSection(sheet: Sheet): TemplateResult {
  const { summary, strings } = sheet;
  const words = strings.summary;
  const cards = [...cardGroups(sheet)].map(([group, titles]) => html`<li><span class="muted">${group}</span> ${verbatim(titles.join('; '))}</li>`);
  const texts = summary.safetyTexts.map(
    ({ id, title, at, choice }) => html`<li>${words.safetyTextLeft(title ?? id, words.safetyChoice[choice], strings.localClock(at))}</li>`,
  );
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

function retractionList(retractions: Retraction[], { strings }: Sheet): TemplateResult {
  const words = strings.summary;
  return html`<ul class="plain">
    ${retractions.map(
      ({ staff, reason, now }) => html`<li>
        <span class="muted">${staff.question}</span>
        ${words.saidFirst} ${quotedList(staff.answer, strings.quote)};
        ${now.length > 0 ? html`${words.saysNow} ${quotedList(now, strings.quote)}` : words.retracted[reason]}.
      </li>`,
    )}
  </ul>`;
}

/** What the visitor agreed to, purpose by purpose, with the text folded. */
export function consentSection({ summary, strings }: Sheet): TemplateResult {
  const words = strings.summary;
  return html`
    <section>
      <h3>${words.heading.consent}</h3>
      ${summary.consent.length === 0 ? html`<p class="muted">${words.noConsent}</p>` : summary.consent.map((record) => consent(record, strings))}
    </section>
  `;
}

function consent(record: ConsentRecord, strings: Sheet['strings']): TemplateResult {
  const words = strings.summary;
  const codes = (granted: boolean): string[] => record.purposes.filter((purpose) => purpose.granted === granted).map(({ code }) => code);
  return html`
    <p><strong>${words.purposes(codes(true), codes(false))}</strong></p>
    <p class="muted">${words.consentRecorded(record.version, strings.localTime(record.at), strings.language(record.language))}</p>
    <details class="fold">
      <summary>${words.fullText}</summary>
      ${record.text.map((paragraph) => html`<p class="prose">${verbatim(paragraph, record.language)}</p>`)}
      <ul class="plain">
        ${record.purposes.map(({ label, staff, granted }) => {
          const own = staff === undefined ? verbatim(label, record.language) : html`${staff} (${quoted(label, strings.quote, record.language)})`;
          return html`<li><strong>${granted ? words.granted : words.notGranted}:</strong> ${own}</li>`;
        })}
      </ul>
      <p class="muted">${words.hash} <code>${record.hash}</code></p>
    </details>
  `;
}

import { html, nothing, type TemplateResult } from 'lit';
import { FLAG_LEVELS, type FlagLevel } from '../../definition/types.ts';
import type { SummaryFlag } from '../../summary/types.ts';
import { flagDetails } from './flag-details.ts';
import { forClinicians } from './for-clinicians.ts';
import { levelMark } from './level-mark.ts';
import { isRestricted, type Sheet } from './sheet.ts';
import { saidWords } from './visitor-words.ts';

/** Every flag under its level, most pressing first, or the sentence that nothing was flagged. */
export function flagLevels(sheet: Sheet): TemplateResult {
  const levels = FLAG_LEVELS.filter((level) => sheet.summary[level].length > 0);
  if (levels.length === 0) return html`<p class="nothing-flagged">${sheet.strings.summary.nothingFlagged}</p>`;
  return html`${levels.map((level) => levelSection(level, sheet))}`;
}

function levelSection(level: FlagLevel, sheet: Sheet): TemplateResult {
  const words = sheet.strings.summary;
  const flags = sheet.summary[level];
  return html`
    <section class="level ${level}" aria-labelledby="level-${level}">
      <div class="bar">
        <h3 id="level-${level}">${levelMark(level)}${words.level[level]} <span class="count">${words.count(flags.length)}</span></h3>
        <p>${words.levelHint[level]}</p>
      </div>
      ${forClinicians(flags, isRestricted, (some) => flagList(some, sheet), sheet.strings)}
    </section>
  `;
}

const flagList = (flags: SummaryFlag[], sheet: Sheet): TemplateResult =>
  html`<ul class="flags" role="list">${flags.map((flag) => html`<li>${flagLine(flag, sheet)}</li>`)}</ul>`;

function flagLine(flag: SummaryFlag, sheet: Sheet): TemplateResult {
  const words = sheet.strings.summary;
  return html`
    <p class="line">
      <strong class="label">${flag.label}</strong>
      <span class="said">${saidWords(flag, sheet)}${later(flag, sheet)}</span>
      <span class="why">${words.why} ${flag.why}</span>
    </p>
    ${flag.safetyTexts.map(
      (text) => html`<p class="shown">${words.safetyTextShown(sheet.strings.localClock(text.at))}; ${words.safetyChoice[text.choice]}.</p>`,
    )}
    <details class="more">
      <summary><span class="visually-hidden">${words.detailsOf(flag.label)}</span></summary>
      ${flagDetails(flag, sheet)}
    </details>
  `;
}

function later(flag: SummaryFlag, { strings }: Sheet): TemplateResult | typeof nothing {
  if (!flag.retracted) return nothing;
  const { now } = flag.retracted;
  return html` <span class="later">${now.length > 0 ? strings.summary.changedTo(strings.list(now)) : strings.summary.withdrawn}</span>`;
}

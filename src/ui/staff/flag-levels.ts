import { html, nothing, type TemplateResult } from 'lit';
import { FLAG_LEVELS, type FlagLevel } from '../../definition/types.ts';
import { groupFlags, namesOf, safetyTextsUnder, type FlagGroup } from '../../summary/flag-groups.ts';
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
  const groups = groupFlags(sheet.summary[level]);
  return html`
    <section class="level ${level}" aria-labelledby="level-${level}">
      <div class="bar">
        <h3 id="level-${level}">${levelMark(level)}${words.level[level]} <span class="count">${words.count(groups.length)}</span></h3>
        <p>${words.levelHint[level]}</p>
      </div>
      ${forClinicians(groups, ({ flag }) => isRestricted(flag), (some) => flagList(some, sheet), sheet.strings)}
    </section>
  `;
}

const flagList = (groups: FlagGroup[], sheet: Sheet): TemplateResult =>
  html`<ul class="flags" role="list">${groups.map((group) => html`<li>${flagLine(group, sheet)}</li>`)}</ul>`;

function flagLine(group: FlagGroup, sheet: Sheet): TemplateResult {
  const words = sheet.strings.summary;
  const { flag, flags } = group;
  return html`
    <p class="line">
      <strong class="label">${flag.label}</strong>
      ${flags.map((one) => html`<span class="said">${saidWords(one, namesOf(one, sheet.summary), sheet)}</span>`)}
      ${later(flag, sheet)}
      <span class="why">${words.why} ${flag.why}</span>
    </p>
    ${safetyTextsUnder(group, sheet.summary).map(
      ({ id, title, choice, at }) => html`<p class="shown">${words.safetyTextLeft(title ?? id, words.safetyChoice[choice], sheet.strings.localClock(at))}.</p>`,
    )}
    <details class="more">
      <summary><span class="visually-hidden">${words.detailsOf(flag.label)}</span></summary>
      ${flags.map((one) => flagDetails(one, sheet))}
    </details>
  `;
}

function later(flag: SummaryFlag, { strings }: Sheet): TemplateResult | typeof nothing {
  if (!flag.retracted) return nothing;
  const { now } = flag.retracted;
  return html` <span class="later">${now.length > 0 ? strings.summary.changedTo(strings.list(now)) : strings.summary.withdrawn}</span>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { isSaidAbove } from '../../summary/is-said-above.ts';
import type { ShownSafetyText, SummaryFlag, AnswerWording } from '../../summary/types.ts';
import type { Sheet } from './sheet.ts';
import { inBothLanguages, quotedList, verbatim } from './visitor-words.ts';

/** What stands behind a flag: the wording on the visitor's screen, the rule, its sources, and what was shown in return. */
export function flagDetails(flag: SummaryFlag, sheet: Sheet): TemplateResult {
  const words = sheet.strings.summary;
  return html`
    <dl class="facts-list">
      ${wordingsOf(flag, sheet).map(
        (shown) => html`
          <div><dt>${words.questionShown}</dt><dd>${verbatim(shown.question, shown.language)}</dd></div>
          <div><dt>${words.answerShown}</dt><dd>${quotedList(shown.answer, sheet.strings.quote, shown.language)}</dd></div>
        `,
      )}
      ${flag.safetyTexts.map((text) => html`<div><dt>${words.safetyText}</dt><dd>${safetyText(text, flag, sheet)}</dd></div>`)}
      <div><dt>${words.whyListed}</dt><dd>${flag.why}</dd></div>
      <div><dt>${words.rule}</dt><dd><code>${flag.rule}</code></dd></div>
      <div><dt>${words.code}</dt><dd><code>${flag.code}</code> <span class="muted">${words.unverified}</span></dd></div>
      ${flag.sources.length > 0 ? html`<div><dt>${words.sources}</dt><dd>${flag.sources.join(', ')}</dd></div>` : nothing}
    </dl>
  `;
}

/** The wording that raised the flag: where the answer was retracted, that of the retracted answer. */
function wordingsOf(flag: SummaryFlag, { summary, answers }: Sheet): (AnswerWording & { language: string })[] {
  return flag.questions.flatMap((id) => {
    const retractions = flag.retracted ? summary.retractions.filter((retraction) => retraction.question === id) : [];
    const earlier = retractions.find(({ shown }) => flag.said.every((words) => shown.answer.includes(words))) ?? retractions[0];
    const shown = earlier?.shown ?? answers.get(id)?.shown;
    return shown ? [shown] : [];
  });
}

function safetyText(text: ShownSafetyText, { safetyTexts }: SummaryFlag, sheet: Sheet): TemplateResult {
  const { strings } = sheet;
  const words = strings.summary;
  return html`${isSaidAbove(text, safetyTexts) ? nothing : inBothLanguages([text.text], text.staff === undefined ? undefined : [text.staff], text.language, sheet)}
    <p class="muted">${words.safetyTextLeft(text.title ?? text.id, words.safetyChoice[text.choice], strings.localTime(text.at))}. <code>${text.id}</code></p>`;
}

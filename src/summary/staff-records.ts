import { FLAG_LEVELS } from '../definition/types.ts';
import { isSaidAbove } from './is-said-above.ts';
import { safetyLine } from './staff-flags.ts';
import { aboveBoxes, cardGroups, type StaffSheet } from './staff-sheet.ts';
import { forClinicians, inBothLanguages, quoted } from './staff-words.ts';
import { joined, paragraph, said, type Block, type Part } from './summary-document.ts';
import type { SummaryFlag } from './types.ts';

/** Which information cards the visitor saw, in which version and when, and every safety text, in full where it stands first. */
export function informationPart(sheet: StaffSheet): Part {
  const { summary, strings } = sheet;
  const words = strings.summary;
  const cards = [...cardGroups(sheet)].flatMap(([group, some]): Block[] => {
    const listed = joined(some.map(({ title }) => [said(title)]), '; ');
    const shown = some.flatMap((card) => (card.shown === undefined ? [] : [[said(card.shown, card.language)]]));
    const label = words.asShown(strings.language(some[0]?.language ?? ''));
    return [
      paragraph(`${strings.localTime(summary.finishedAt)}. ${group} `, ...listed),
      ...(shown.length > 0 ? [{ kind: 'folded' as const, label, blocks: [paragraph(...joined(shown, '; '))] }] : []),
    ];
  });
  const texts = summary.safetyTexts.flatMap((text): Block[] => {
    if (isSaidAbove(text, summary.safetyTexts)) return [paragraph(...safetyLine(text, sheet), ` (${words.fullTextAbove})`)];
    const blocks = inBothLanguages([text.text], text.staff === undefined ? undefined : [text.staff], text.language, strings);
    return [paragraph(...safetyLine(text, sheet)), { kind: 'folded', label: words.fullText, blocks }];
  });
  const blocks = [...cards, ...texts];
  return { title: words.informationShown, blocks: blocks.length > 0 ? blocks : [paragraph(words.noInformation)] };
}

/** What the visitor agreed to, purpose by purpose, and every other word that stood there. */
export function consentPart({ summary: { consent }, strings }: StaffSheet): Part {
  const words = strings.summary;
  const blocks = consent.flatMap((record): Block[] => {
    const above = aboveBoxes(record);
    return [
      ...record.purposes.map(({ granted, label, staff }) => {
        const own = staff === undefined ? [said(label, record.language)] : [said(staff), ' (', ...quoted(label, strings, record.language), ')'];
        return paragraph(`${granted ? words.granted : words.notGranted}: `, ...own);
      }),
      paragraph(`${words.consentRecorded(record.version, strings.localTime(record.at), strings.language(record.language))}. ${words.hash}: ${record.hash}`),
      { kind: 'folded', label: words.fullText, blocks: inBothLanguages(above.shown, above.staff, record.language, strings) },
    ];
  });
  return { title: words.heading.consent, blocks: blocks.length > 0 ? blocks : [paragraph(words.noConsent)] };
}

/** What a machine keeps of the flags, and of which questionnaire this was. */
export function codesPart({ summary, strings }: StaffSheet): Part[] {
  const words = strings.summary;
  const { id, version, hash } = summary.questionnaire;
  const flags = FLAG_LEVELS.flatMap((level) => summary[level]);
  const draw = (some: readonly SummaryFlag[]): Block => ({
    kind: 'facts',
    facts: some.map(({ level, label, code, rule }) => ({ name: [said(label)], lines: [[`${words.level[level]}; ${code}; `, said(rule)]] })),
  });
  return [
    {
      title: words.codes,
      blocks: [paragraph(`${id} ${version}. ${words.hash}: ${hash}`), ...forClinicians(flags, (flag) => flag.restricted === true, draw, strings)],
    },
  ];
}

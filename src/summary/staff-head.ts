import type { StaffSheet } from './staff-sheet.ts';
import { paragraph, said, spoken, type Block } from './summary-document.ts';
import { visitorName } from './visitor-name.ts';

/** Who it is, how to reach them, when, and how far to trust the page. */
export function headBlocks(sheet: StaffSheet): Block[] {
  const { summary, strings, answers } = sheet;
  const words = strings.summary;
  const { questionnaire, outcome, stoppedAt, zone, finishedAt, languages } = summary;
  const { approval, hash, title, id, version } = questionnaire;
  const stopped = stoppedAt === null ? '' : (answers.get(stoppedAt)?.staff.question ?? stoppedAt);
  const age = answers.get('age-band')?.staff.answer[0];
  return [
    { kind: 'paragraph', line: [words.notice], strong: true },
    paragraph(approval?.hash === hash ? words.approvedBy(approval.owner, approval.role, approval.date) : words.notApproved),
    { kind: 'paragraph', line: outcome === 'completed' ? [words.completed] : spoken(words.stoppedAt, [said(stopped)]), strong: outcome === 'stopped' },
    ...(age === undefined ? [] : [paragraph(words.age(age))]),
    reachBlock(sheet),
    paragraph(`${strings.localTime(finishedAt)} (`, said(zone), `); ${strings.list(languages.visitor.map(strings.language))}`),
    paragraph(said(title), ` (${id} ${version})`),
  ];
}

/** How staff may reach the visitor, in one line; or that they may not. */
function reachBlock({ summary, strings, answers }: StaffSheet): Block {
  const words = strings.summary;
  const reach = summary.headings.contact.flatMap((key) => answers.get(key)?.staff.answer ?? []).slice(visitorName(summary) === null ? 0 : 1);
  if (reach.length > 0) return paragraph(`${words.contact} `, said(reach.join(', ')));
  const isRefused = summary.consent.some(({ purposes }) => purposes.some(({ code, granted }) => code === 'contact' && !granted));
  return paragraph(isRefused ? words.contactNotAgreed : words.noContact);
}

import { noReach, onlyIn, reachOf, type StaffSheet } from './staff-sheet.ts';
import { paragraph, said, spoken, type Block } from './summary-document.ts';

/** Who it is, how to reach them, when, and how far to trust the page. */
export function headBlocks(sheet: StaffSheet): Block[] {
  const { summary, strings, answers } = sheet;
  const words = strings.summary;
  const { questionnaire, outcome, stoppedAt, zone, finishedAt, languages } = summary;
  const { approval, hash, title, id, version } = questionnaire;
  const stopped = stoppedAt === null ? '' : (answers.get(stoppedAt)?.staff.question ?? stoppedAt);
  const only = onlyIn(languages.staff, strings);
  const age = answers.get('age-band')?.staff.answer[0];
  return [
    { kind: 'paragraph', line: [words.notice], strong: true },
    paragraph(approval?.hash === hash ? words.approvedBy(approval.owner, approval.role, approval.date) : words.notApproved),
    ...(only === null ? [] : [paragraph(only)]),
    { kind: 'paragraph', line: outcome === 'completed' ? [words.completed] : spoken(words.stoppedAt, [said(stopped)]), strong: outcome === 'stopped' },
    ...(age === undefined ? [] : [paragraph(words.age(age))]),
    reachBlock(sheet),
    paragraph(`${strings.localTime(finishedAt)} (`, said(zone), `); ${strings.list(languages.visitor.map(strings.language))}`),
    paragraph(said(title), ` (${id} ${version})`),
  ];
}

/** How staff may reach the visitor, in one line; or that they may not. */
function reachBlock(sheet: StaffSheet): Block {
  const reach = reachOf(sheet);
  return reach.length > 0 ? paragraph(`${sheet.strings.summary.contact} `, said(reach.join(', '))) : paragraph(noReach(sheet));
}

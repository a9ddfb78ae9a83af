import { FLAG_LEVELS, type FlagLevel } from '../definition/types.ts';
import { groupFlags, namesOf, safetyTextsUnder, type FlagGroup } from './flag-groups.ts';
import type { StaffSheet } from './staff-sheet.ts';
import { forClinicians, saidLine } from './staff-words.ts';
import { paragraph, said, spoken, type Block, type Entry, type Line, type Part } from './summary-document.ts';
import type { ShownSafetyText } from './types.ts';

/** Every flag under its level, most pressing first, or the sentence that nothing was flagged. */
export function levelParts(sheet: StaffSheet): Part[] {
  const levels = FLAG_LEVELS.filter((level) => sheet.summary[level].length > 0);
  return levels.length > 0 ? levels.map((level) => levelPart(level, sheet)) : [{ blocks: [paragraph(sheet.strings.summary.nothingFlagged)] }];
}

function levelPart(level: FlagLevel, sheet: StaffSheet): Part {
  const words = sheet.strings.summary;
  const groups = groupFlags(sheet.summary[level]);
  const draw = (some: readonly FlagGroup[]): Block => ({ kind: 'items', items: some.map((group) => flagEntry(group, sheet)) });
  const after = ` (${words.count(groups.length)}): ${words.levelHint[level]}`;
  return { title: words.level[level], after, level, blocks: forClinicians(groups, ({ flag }) => flag.restricted === true, draw, sheet.strings) };
}

function flagEntry(group: FlagGroup, sheet: StaffSheet): Entry {
  const { summary, strings } = sheet;
  const words = strings.summary;
  const { label, why, sources, retracted } = group.flag;
  const later = retracted && (retracted.now.length > 0 ? spoken(words.changedTo, [said(strings.list(retracted.now))]) : [words.withdrawn]);
  return {
    name: [said(label)],
    lines: [
      ...group.flags.map((flag) => saidLine(flag, namesOf(flag, summary), summary, strings)),
      ...(later ? [later] : []),
      [`${words.whyListed} `, said(why), ...(sources.length > 0 ? [` (${sources.join(', ')})`] : [])],
      ...safetyTextsUnder(group, summary).map((text) => safetyLine(text, sheet)),
    ],
  };
}

/** That a safety text was read, and what the visitor did then. */
export function safetyLine({ id, title, at, choice }: ShownSafetyText, { strings }: StaffSheet): Line {
  const words = strings.summary;
  return spoken((slot) => words.safetyTextLeft(slot, words.safetyChoice[choice], strings.localTime(at)), [said(title ?? id)]);
}

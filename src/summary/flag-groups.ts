import type { ShownSafetyText, Summary, SummaryFlag } from './types.ts';

/** Flags that say the same of several answers, to be read once. */
export interface FlagGroup {
  /** The first of them; label, level, why and sources are those of all. */
  flag: SummaryFlag;
  /** Every one of them, for what was said each time. */
  flags: SummaryFlag[];
}

/** Flags of one level with those of the same code together; what was taken back, or is for clinicians only, stays apart. */
export function groupFlags(flags: readonly SummaryFlag[]): FlagGroup[] {
  const groups = new Map<string, FlagGroup>();
  for (const flag of flags) {
    const key = JSON.stringify([flag.code, flag.restricted === true, flag.retracted ?? null]);
    const group = groups.get(key);
    if (group) group.flags.push(flag);
    else groups.set(key, { flag, flags: [flag] });
  }
  return [...groups.values()];
}

/** The safety texts that stand under a group: each once in a summary, at its most pressing flag. */
export function safetyTextsUnder({ flag, flags }: FlagGroup, summary: Summary): ShownSafetyText[] {
  const order = [summary.urgent, summary.hold, summary.review, summary.note].flat();
  const own = flags.flatMap(({ safetyTexts }) => safetyTexts);
  const isElsewhere = ({ id, question, at }: ShownSafetyText): boolean =>
    order.find((other) => other.safetyTexts.some((text) => text.id === id && text.question === question && text.at === at))?.code !== flag.code;
  return own.filter((text, at) => !isElsewhere(text) && own.findIndex((other) => other.id === text.id && other.question === text.question && other.at === text.at) === at);
}

/** Staff's names of the questions whose answers raised a flag. */
export function namesOf({ questions }: SummaryFlag, { answers, retractions }: Summary): string[] {
  return [...new Set(questions.map((key) => [...answers, ...retractions].find(({ question }) => question === key)?.staff.question ?? key))];
}

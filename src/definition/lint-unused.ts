import { memberPath, quoted, type Issue } from './issue.ts';
import { isGroup, type Condition, type FlagRaise, type Questionnaire } from './types.ts';
import { walkCondition } from './walk-conditions.ts';
import { itemsOf, walkItems } from './walk-items.ts';

/** What a questionnaire uses of what it declares. */
interface Used {
  flags: Set<string>;
  safetyTexts: Set<string>;
  settings: Set<string>;
  sources: Set<string>;
}

/** Declarations that nothing uses: each is a slip, or words that a clinician approves in vain. */
export function lintUnused(questionnaire: Questionnaire): Issue[] {
  const used = usedBy(questionnaire);
  const issues: Issue[] = [];
  const check = (names: readonly string[], by: Set<string>, pathOf: (name: string, index: number) => string, says: string): void =>
    names.forEach((name, index) => {
      if (!by.has(name)) issues.push({ path: pathOf(name, index), message: `${says} ${quoted(name)}`, hint: 'use it, or remove it' });
    });
  check(questionnaire.settings, used.settings, (_, index) => `$.settings[${index}]`, 'no condition reads');
  check(Object.keys(questionnaire.flags), used.flags, (name) => memberPath('$.flags', name), 'nothing raises');
  check(Object.keys(questionnaire.safetyTexts), used.safetyTexts, (name) => memberPath('$.safetyTexts', name), 'nothing shows');
  check(Object.keys(questionnaire.sources), used.sources, (name) => memberPath('$.sources', name), 'nothing cites');
  questionnaire.wordLists.forEach((list, index) => {
    if (list.flags.length > 0 || list.safetyText) return;
    issues.push({ path: `$.wordLists[${index}]`, message: `${quoted(list.id)} raises no flag and shows no safety text`, hint: 'add one of them, or remove the list' });
  });
  return issues;
}

function usedBy(questionnaire: Questionnaire): Used {
  const { rules, wordLists, flags, safetyTexts, cards } = questionnaire;
  const used: Used = { flags: new Set(), safetyTexts: new Set(), settings: new Set(), sources: new Set() };
  const cites = (sources: readonly string[] = []): void => sources.forEach((key) => used.sources.add(key));
  const reads = (condition: Condition | undefined): void => {
    if (condition) walkCondition(condition, '$', (leaf) => 'setting' in leaf && used.settings.add(leaf.setting));
  };
  const raises = (raised: readonly FlagRaise[] = []): void =>
    raised.forEach(({ code, when }) => {
      used.flags.add(code);
      reads(when);
    });
  const shows = (id: string | undefined): void => void (id && used.safetyTexts.add(id));
  walkItems(itemsOf(questionnaire), '$', (item) => {
    reads(item.showWhen);
    if (isGroup(item)) return;
    cites(item.sources);
    for (const option of item.options ?? []) {
      cites(option.sources);
      raises(option.flags);
      shows(option.safetyText);
    }
  });
  for (const rule of rules) {
    reads(rule.when);
    raises([rule.raises]);
  }
  for (const list of wordLists) {
    raises(list.flags);
    shows(list.safetyText);
  }
  for (const { sources } of [...Object.values(flags), ...Object.values(safetyTexts), ...cards]) cites(sources);
  return used;
}

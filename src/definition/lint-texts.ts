import { memberPath, MOST_ISSUES, type Issue } from './issue.ts';
import { isPiped, placeholdersIn } from './placeholders.ts';
import { sourceFault, textFault } from './text-fault.ts';
import { isGroup, PLACEHOLDERS, type Questionnaire } from './types.ts';
import { walkItems } from './walk-items.ts';

/** Faults of single texts, wherever they stand: markup, scripts, signs that nobody sees, placeholders that nobody fills. */
export function lintTexts(questionnaire: Questionnaire, issues: Issue[]): void {
  const fault = (found: { message: string; hint: string } | null, path: string): void => {
    if (found && issues.length <= MOST_ISSUES) issues.push({ path, ...found });
  };
  const plain = (text: string, path: string): void => fault(textFault(text), path);
  walkTexts(questionnaire.prose, '$.prose', (text, path) => {
    plain(text, path);
    lintPlaceholders(text, path, issues);
  });
  for (const [key, source] of Object.entries(questionnaire.sources)) {
    plain(key, memberPath('$.sources', key));
    fault(sourceFault(source), memberPath('$.sources', key));
  }
  questionnaire.wordLists.forEach(({ words, except }, index) => {
    walkTexts(words, `$.wordLists[${index}].words`, plain);
    walkTexts(except, `$.wordLists[${index}].except`, (text, path) => {
      plain(text, path);
      fault(/…|\.{3}/.test(text) ? { message: 'an exception cannot have a gap', hint: 'write it in full: whatever stood in the gap would be silent, too' } : null, path);
    });
  });
  questionnaire.cards.forEach(({ version }, index) => plain(version, `$.cards[${index}].version`));
  if (questionnaire.approval) walkTexts(questionnaire.approval, '$.approval', plain);
  const sections = questionnaire.sections.map((section, index) => [section, `$.sections[${index}]`] as const);
  for (const [section, path] of [...sections, ...(questionnaire.afterStop ? [[questionnaire.afterStop, '$.afterStop'] as const] : [])]) {
    walkItems(section.items, `${path}.items`, (item, at) => isGroup(item) || walkTexts(item.initial, `${at.path}.initial`, plain));
  }
}

/** Calls back with every text in a value. */
function walkTexts(value: unknown, path: string, visit: (text: string, path: string) => void): void {
  if (typeof value === 'string') visit(value, path);
  else if (Array.isArray(value)) (value as unknown[]).forEach((item, index) => walkTexts(item, `${path}[${index}]`, visit));
  else if (typeof value === 'object' && value !== null) {
    for (const [key, member] of Object.entries(value)) walkTexts(member, memberPath(path, key), visit);
  }
}

function lintPlaceholders(text: string, path: string, issues: Issue[]): void {
  for (const name of placeholdersIn(text)) {
    if (isPiped(name) || PLACEHOLDERS.some((placeholder) => placeholder === name) || issues.length > MOST_ISSUES) continue;
    issues.push({ path, message: `nothing fills the placeholder {${name}}`, hint: `use one of: ${PLACEHOLDERS.join(', ')}, or answer:<question id>` });
  }
}

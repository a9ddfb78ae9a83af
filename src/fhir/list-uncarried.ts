import type { QuestionProse } from '../definition/prose.ts';
import { isGroup, type Question, type Questionnaire } from '../definition/types.ts';
import { walkItems } from '../definition/walk-items.ts';
import type { Findings } from './findings.ts';

const LEFT = 'a FHIR Questionnaire has no place for it';

/** Lists what a questionnaire says that a FHIR R4 Questionnaire cannot. */
export function listUncarried(questionnaire: Questionnaire, findings: Findings): void {
  const { flags, rules, safetyTexts, wordLists, cards, sources, approval, sections, afterStop } = questionnaire;
  const whole: [name: string, says: string, present: boolean][] = [
    ['flags', 'flags for staff', Object.keys(flags).length > 0],
    ['rules', 'rules over several answers', rules.length > 0],
    ['safetyTexts', 'safety texts', Object.keys(safetyTexts).length > 0],
    ['wordLists', 'word lists', wordLists.length > 0],
    ['cards', 'information cards', cards.length > 0],
    ['sources', 'sources', Object.keys(sources).length > 0],
    ['approval', 'the approval', approval !== undefined],
  ];
  for (const [name, says, present] of whole) if (present) findings.warn(`$.${name}`, `${says}: not carried`, LEFT);
  if (afterStop) findings.warn('$.afterStop', 'what is asked after a stop stands last, without saying so', 'R4 cannot say that a form ends early');
  [...sections, ...(afterStop ? [afterStop] : [])].forEach((section, index) => {
    const path = section === afterStop ? '$.afterStop' : `$.sections[${index}]`;
    walkItems(section.items, `${path}.items`, (item, at) => {
      if (!isGroup(item)) listQuestion(item, at.path, findings);
    });
  });
  for (const [language, prose] of Object.entries(questionnaire.prose)) listProse(language, prose.questions, findings);
}

function listQuestion(question: Question, path: string, findings: Findings): void {
  const { restricted, options = [], notSure, precision, refines, mandatory, core } = question;
  const found: [says: string, present: unknown][] = [
    ['"restricted" (for clinicians only)', restricted || options.some((option) => option.restricted)],
    ['"I am not sure" beside a date or a number', notSure],
    ['the precision of a date', precision],
    ['which option a branch refines', refines],
    ['"core"', core],
    ['what a "not sure" option means', options.some((option) => option.means && !option.source)],
    ['that an option of consent must be ticked', options.some((option) => option.required)],
  ];
  for (const [says, present] of found) if (present) findings.warnOnce(path, `${says}: not carried`, LEFT);
  if (mandatory === 'safety') findings.warnOnce(path, '"mandatory": "safety" is written as required', 'R4 knows no more');
}

function listProse(language: string, questions: Record<string, QuestionProse>, findings: Findings): void {
  for (const [id, { why, otherwise, options = {} }] of Object.entries(questions)) {
    const path = `$.prose.${language}.questions.${id}`;
    if (why !== undefined) findings.warnOnce(path, 'why a question is asked: not carried', LEFT);
    if (otherwise !== undefined) findings.warnOnce(path, 'a text that speaks of an earlier answer is written without it', 'R4 texts are the same for everyone');
    if (Object.values(options).some((option) => typeof option !== 'string' && option.help !== undefined)) findings.warnOnce(path, 'help beside an option: not carried', LEFT);
  }
}

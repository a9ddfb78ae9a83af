import type { Definition, Item, Question, SafetyText } from '../../src/definition/types.ts';
import { compile } from '../../src/engine/compile.ts';
import { compareWithMachine } from '../../src/proof/compare-machine.ts';
import { Findings } from '../../src/proof/findings.ts';
import { modelOf } from '../../src/proof/model.ts';
import { planOf } from '../../src/proof/plan.ts';
import { choice, group, questionnaireOf, several, yesNo } from '../fixtures/questionnaire.ts';

const then = (what: SafetyText['then'], mayGoOn = false): SafetyText => ({ then: what, mayGoOn, call: [], sources: [] });
const safetyTexts = { pauses: then('pause'), stops: then('stop'), warns: then('stop', true), minor: then('end-minor') };
const must = { mandatory: 'required' } as const;
const consent = (type: string): Question => ({ id: 'a', type, ...must, options: [{ code: 'x' }] });
const showing = (safetyText?: string): Item[] => [choice('a', [safetyText === undefined ? 'x' : { code: 'x', safetyText }, 'y'], must), yesNo('b', must)];
const branch = { ...must, showWhen: { question: 'a', '=': 'yes' } } as const;
const asking = (max: number): Item[] => [group('g', [yesNo('c', must)], { repeats: { max } })];
const both = [{ code: 'x', safetyText: 'pauses' }, { code: 'y', safetyText: 'warns' }];

/** Each row: how a machine goes wrong, the questions that are proved, and those that it was compiled from. */
const rows: readonly [says: string, proved: Item[], compiled: Item[]][] = [
  ['goes where it should', showing('warns'), showing('warns')],
  ['asks a question that is hidden', [yesNo('a', must), yesNo('b', branch)], [yesNo('a', must), yesNo('b', must)]],
  ['hides a question that is asked', [yesNo('a', must), yesNo('b', branch)], [yesNo('a', must), yesNo('b', { ...must, showWhen: { question: 'a', '=': 'no' } })]],
  ['cannot be declined', [consent('consent')], [consent('multiple-choice')]],
  ['lets a required question be skipped', [yesNo('a', must)], [yesNo('a')]],
  ['lets a safety question be skipped', [yesNo('a', { mandatory: 'safety' })], [yesNo('a')]],
  ['shows a safety text of its own', showing(), showing('pauses')],
  ['does not pause', showing('pauses'), showing()],
  ['does not stop', showing('stops'), showing()],
  ['stops instead of pausing', showing('pauses'), showing('stops')],
  ['lets nobody go on', showing('warns'), showing('stops')],
  ['ends instead of pausing', showing('pauses'), showing('minor')],
  ['pauses instead of ending', showing('minor'), showing('pauses')],
  ['shows another safety text', showing('pauses'), showing('warns')],
  ['shows one of two safety texts', [several('a', both)], [several('a', [both[0]!, 'y'])]],
  ['asks for one instance less', asking(2), asking(1)],
  ['asks for one instance more', asking(1), asking(2)],
];

const definition = (items: Item[]): Definition => ({ questionnaire: questionnaireOf({ items, safetyTexts }), hash: '' });

/** What is found where the machine was compiled from other questions than those that are proved. */
function difference(proved: Item[], compiled: Item[]): string[] {
  const findings = new Findings();
  const steps = compareWithMachine(planOf({ ...modelOf(definition(proved), '2026-01-31'), conversation: compile(definition(compiled)) }), findings);
  const found = (['machine', 'mandatory', 'urgent'] as const).flatMap((id) => findings.of(id).map((example) => ({ id, ...example })));
  return [`${steps} steps`, ...found.flatMap(({ id, at, message, hint, path }) => [`${id} ${at}: ${message} (${hint})`, `  ${JSON.stringify(path?.steps)}`])];
}

/** What is found of every machine that goes wrong. */
export const differences = (): string => rows.map(([says, proved, compiled]) => `## A machine that ${says}\n\n${difference(proved, compiled).join('\n')}\n`).join('\n');

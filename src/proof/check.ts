import type { Issue } from '../definition/issue.ts';
import { lintProse } from '../definition/lint-prose.ts';
import { lintUnused } from '../definition/lint-unused.ts';
import type { Definition } from '../definition/types.ts';
import { questionTypes } from '../questions/question-types.ts';
import { answerClasses } from './answer-classes.ts';
import { compareWithMachine } from './compare-machine.ts';
import { MOST_CLASSES, TooManyClasses } from './explore.ts';
import { Findings } from './findings.ts';
import { graphOf } from './machine-graph.ts';
import { modelOf, type Model } from './model.ts';
import { planOf } from './plan.ts';
import { proveFlags } from './prove-flags.ts';
import { proveOptions, proveWords } from './prove-options.ts';
import { provePath, type PathFigures } from './prove-path.ts';
import { proveRules } from './prove-rules.ts';
import { Truths } from './truths.ts';
import { PROPERTIES, type Figures, type Proof, type Property, type PropertyId } from './types.ts';

/** What no property says anything about. */
const NOT_COVERED: readonly string[] = [
  'whether the questions, flags, safety texts and sources are good medicine: a clinician signs for that',
  'Back, Change and resuming a saved visit: tests walk them at random',
  'repeating groups with more than 2 instances',
  'a "refines" or a "replaces" that never replaces anything, and a text or an "otherwise" that is never said',
  'own words that meet several word lists at once, other than that the strictest safety text wins',
  'days other than the one the proof was made for, where dates are compared with fixed days or with today',
  'how a screen shows what the questionnaire says, and how a summary is delivered',
];

/** Properties that need nothing but the words as they stand. */
const READ_ONLY: ReadonlySet<PropertyId> = new Set(['used', 'prose', 'loops']);

/** Proves a questionnaire that was parsed: walks every class of visits through its compiled machine. `today` is a visitor's local date, YYYY-MM-DD; more classes than `most` are not walked. */
export function check(definition: Definition, today: string, most = MOST_CLASSES): Proof {
  const model = modelOf(definition, today);
  const findings = new Findings();
  const graph = graphOf(model.conversation.machine);
  if (graph.loop.length > 0) {
    const message = `the compiled machine goes round: ${graph.loop.join(' → ')}`;
    findings.add('loops', { at: '$.sections', message, hint: 'this is a fault of the compiler, not of the questionnaire: please report it with the questionnaire', path: null });
  }
  addIssues('used', lintUnused(definition.questionnaire), findings);
  addIssues('prose', lintProse(definition.questionnaire, questionTypes), findings);
  const walked = walkAll(model, findings, most);
  const { questionnaire, hash } = definition;
  const properties = propertiesOf(findings, walked !== null);
  return {
    questionnaire: { id: questionnaire.id, version: questionnaire.version, hash },
    today,
    ok: properties.every(({ holds }) => holds === true),
    figures: figuresOf(model, graph, walked),
    properties,
    doesNotCover: [...NOT_COVERED],
  };
}

/** Every walk over the classes; null where there are too many. */
function walkAll(model: Model, findings: Findings, most: number): (PathFigures & { compared: number }) | null {
  const truths = new Truths();
  try {
    const plan = planOf(model);
    const path = provePath(plan, findings, truths, most);
    const compared = compareWithMachine(plan, findings);
    proveFlags(model, path.asked, findings, truths);
    proveRules(model, findings, truths);
    proveOptions(model, path.asked, findings);
    proveWords(model, path.asked, findings);
    truths.report(findings);
    return { ...path, compared };
  } catch (error) {
    if (!(error instanceof TooManyClasses)) throw error;
    const message = `there are more than ${most} classes of visits; these multiply: ${error.multiplying.join(', ')}`;
    findings.add('bounded', { at: '$.sections', message, hint: 'read fewer of these answers so much later, or part the questionnaire', path: null });
    return null;
  }
}

function addIssues(property: PropertyId, issues: readonly Issue[], findings: Findings): void {
  for (const { path, message, hint } of issues) findings.add(property, { at: path, message, hint, path: null });
}

function propertiesOf(findings: Findings, walked: boolean): Property[] {
  const ids = Object.keys(PROPERTIES) as PropertyId[];
  return ids.map((id) => {
    const counterExamples = findings.of(id);
    const known = walked || READ_ONLY.has(id) || counterExamples.length > 0;
    return { id, says: PROPERTIES[id], holds: known ? counterExamples.length === 0 : null, counterExamples };
  });
}

function figuresOf(model: Model, { states, transitions }: { states: number; transitions: number }, walked: (PathFigures & { compared: number }) | null): Figures {
  const { completed = 0n, stopped = 0n, 'ended-minor': minor = 0n, declined = 0n } = walked?.paths ?? {};
  const classes = [...model.index.byId.values()].flatMap((placed) => answerClasses(placed, [], model).map(({ weight }) => weight));
  return {
    states,
    transitions,
    questions: model.index.byId.size,
    classes: String(classes.reduce((sum, weight) => sum + weight, 0n)),
    liveClasses: walked?.liveClasses ?? null,
    compared: walked?.compared ?? 0,
    paths: String(completed + stopped + minor + declined),
    pathsByOutcome: { completed: String(completed), stopped: String(stopped), 'ended-minor': String(minor), declined: String(declined) },
    shortest: walked?.shortest ?? null,
    longest: walked?.longest ?? null,
  };
}

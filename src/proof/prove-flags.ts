import { pathThrough } from './concrete.ts';
import type { Visits } from './explore.ts';
import { findRaises, type Raising, type RaisingSite } from './find-raises.ts';
import type { Findings } from './findings.ts';
import type { Model } from './model.ts';
import { firesOf } from './raise-sites.ts';
import { canStand, isContested, standsAfter, type Raised } from './standing.ts';
import { pathOf } from './trail.ts';
import type { Truths } from './truths.ts';
import type { ProofPath } from './types.ts';
import { waysAfter } from './ways-after.ts';

/** How many ways to raise a flag are tried before all are walked. */
const TRIED = 8;

/** Proves of each place that raises a flag that it can, and that the flag can stand in a summary; and looks at the conditions of flags on the way. */
export function proveFlags(model: Model, asked: ReadonlyMap<number, Visits>, findings: Findings, truths: Truths): void {
  const { flags } = model.index.questionnaire;
  for (const site of findRaises(model, asked, truths)) {
    const fault = faultOf(site, model);
    if (fault !== null) findings.add('flags', { at: site.path, path: null, ...fault });
    if (site.raise.level === 'urgent' && site.safetyText === undefined) unshown(site, model, findings);
  }
  const raised = new Set([...model.raises.map(({ raise }) => raise.code), ...model.index.questionnaire.rules.map(({ raises }) => raises.code)]);
  for (const code of Object.keys(flags).filter((one) => !raised.has(one))) {
    findings.add('flags', { at: `$.flags.${code}`, message: `nothing raises the flag "${code}"`, hint: 'raise it from an option, a word list or a rule, or remove it', path: null });
  }
}

type Fault = { message: string; hint: string; path?: ProofPath };

function faultOf({ raise, raisings, ...site }: RaisingSite, model: Model): Fault | null {
  const { code, level } = raise;
  const [first] = raisings;
  if (!first) return { message: `the flag "${code}" is never raised here`, hint: 'see whether its question is asked, its option can be chosen and its condition can be true' };
  if (raisings.every(({ slot, value }) => waysAfter(value, slot.placed, model)[0] === 'ended')) {
    return { message: `the flag "${code}" is raised where the visit ends and keeps nothing`, hint: 'take the flag off, or let the safety text stop the visit instead', path: pathTo(first) };
  }
  const raised: Raised = { code, level, rules: firesOf({ ...site, raise }, model.index).map(([, rule]) => rule) };
  // Whether the condition of a word list's flag holds is known only where the visit ends.
  const isOpen = site.wordList !== undefined && raise.when !== undefined;
  if (!isOpen && !isContested(raised, model)) return null;
  const paths = raisings.slice(0, TRIED).map(({ visits, slot, value }) => pathThrough(visits, slot, value, model));
  if (paths.some((path) => path !== null && standsAfter(path, raised, model))) return null;
  const found = canStand(raised, model);
  if (found === true) return null;
  const path = paths.find((one) => one !== null) ?? pathTo(first);
  if (found === false && !isContested(raised, model)) return { message: `the flag "${code}" is never raised by these words: where they are met, its condition is not true`, hint: 'look at its condition', path };
  const why = found === false ? 'another flag, a branch or a rule always takes its place' : `whether it ever stands could not be told, for these multiply: ${found.join(', ')}`;
  return { message: `the flag "${code}" is raised here and never stands: ${why}`, hint: 'look at the flags of its topic, at the branches of its option and at the rules that replace it', path };
}

/** The shortest path to an answer that raises a flag, with that answer. */
function pathTo({ visits, slot, value }: Raising): ProofPath {
  const { settings, steps } = pathOf(visits.trail, visits.settings);
  return { settings, steps: [...steps, { question: slot.key, answer: value }] };
}

function unshown({ by, raise, raisings, option }: RaisingSite, model: Model, findings: Findings): void {
  const [first] = raisings;
  findings.add('urgent', {
    at: by,
    message: `${option ? `"${option.option.code}"` : 'this word list'} raises the urgent flag "${raise.code}" and shows no safety text`,
    hint: 'add a "safetyText"',
    path: first ? pathThrough(first.visits, first.slot, first.value, model) : null,
  });
}

import { FLAG_LEVELS, type FlagLevel } from '../definition/types.ts';
import { standingFlags } from '../rules/flags.ts';
import { factsAfter } from './concrete.ts';
import { explore, TooManyClasses } from './explore.ts';
import type { Model } from './model.ts';
import { planOf, type Reader } from './plan.ts';
import { firesOf } from './raise-sites.ts';
import { pathOf } from './trail.ts';
import type { ProofPath } from './types.ts';

/** A flag as one place of the questionnaire raises it. */
export interface Raised {
  code: string;
  level: FlagLevel;
  /** The names that its rule has in a summary. */
  rules: readonly string[];
}

/** Whether the flag stands in the summary of a path. */
export function standsAfter(path: ProofPath, { code, level, rules }: Raised, model: Model): boolean {
  return standingFlags(factsAfter(path, model)).some((flag) => flag.code === code && flag.level === level && rules.includes(flag.rule));
}

const isHigher = (level: FlagLevel, than: FlagLevel): boolean => FLAG_LEVELS.indexOf(level) < FLAG_LEVELS.indexOf(than);

/** Whether anything could take the flag's place: a higher one of its topic, a branch of its option, a rule. */
export function isContested({ code, level, rules }: Raised, model: Model): boolean {
  const topic = model.topicOf(code);
  const competes = (other: { code: string; level: FlagLevel }): boolean => model.topicOf(other.code) === topic && isHigher(other.level, level);
  const branched = rules.some((rule) => model.branches.get(rule.split('/')[0] ?? '')?.includes(rule.split('/')[1] ?? ''));
  const replaced = model.index.questionnaire.rules.some((rule) => rule.replaces?.includes(code) || competes(rule.raises));
  return branched || replaced || (model.raisesOf.get(topic) ?? []).some(({ raise }) => competes(raise));
}

/** More classes than these are not told apart to find out whether a single flag can stand. */
const MOST_FOR_A_FLAG = 200_000;

/** Walks every class of visits that the topic's flags tell apart; true where the flag stands at the end of one, else false, or what there is too much of. */
export function canStand(raised: Raised, model: Model, most = MOST_FOR_A_FLAG): boolean | readonly string[] {
  let found = false;
  try {
    explore(
      planOf(model, readersOfTopic(raised, model)),
      {
        ended: (outcome, visits) => {
          if (found || (outcome !== 'completed' && outcome !== 'stopped')) return;
          found = standsAfter(pathOf(visits.trail, visits.settings), raised, model);
        },
      },
      most,
    );
  } catch (error) {
    if (!(error instanceof TooManyClasses)) throw error;
    return error.multiplying;
  }
  return found;
}

/** Everything that can raise a flag of the same topic, or replace one. */
function readersOfTopic({ code }: Raised, model: Model): Reader[] {
  const topic = model.topicOf(code);
  const { questionnaire, byId } = model.index;
  const sites = model.raisesOf.get(topic) ?? [];
  const rules = questionnaire.rules.filter(({ raises, replaces = [] }) => [raises.code, ...replaces].some((other) => model.topicOf(other) === topic));
  const refined = new Set(sites.flatMap((site) => firesOf(site, model.index).map(([, rule]) => rule)));
  const branches = [...byId.values()].filter(({ question: { refines } }) => refines && refined.has(`${refines.question}/${refines.code}`));
  const conditions = [...sites.flatMap(({ raise }) => raise.when ?? []), ...rules.flatMap(({ when, raises }) => [when, ...(raises.when ? [raises.when] : [])])];
  return [
    ...conditions.map((condition): Reader => ({ condition })),
    ...sites.map((site): Reader => ({ fires: firesOf(site, model.index) })),
    ...branches.map(({ question }): Reader => ({ fires: (question.options ?? []).map((option) => [question.id, `${question.id}/${option.code}`] as const) })),
  ];
}

import * as fc from 'fast-check';
import { after } from 'node:test';
import { compile, type Conversation } from '../../src/engine/compile.ts';
import { buildForm } from './build-form.ts';
import { actPlans, formPlans, type ActPlan } from './plans.ts';
import { RandomVisit } from './random-visit.ts';

/** Each property's part of the walks of one run. */
const SHARES = 43;

const numberFrom = (name: string, otherwise: number): number => {
  const given = Number(process.env[name]);
  return Number.isSafeInteger(given) && given > 0 ? given : otherwise;
};

/** The number of walks of a whole run, over all properties. */
const walks = numberFrom('PRECONSULT_WALKS', 3000);

/** By default always the same walks, so that a red build is red again. */
const seed = numberFrom('PRECONSULT_SEED', 20_260_131);

let walked = 0;
after(() => console.log(`${walked} walks from seed ${seed}`));

const abouts = fc.record({
  settings: fc.subarray(['offers-laser', 'speaks-vi']),
  localDate: fc.constantFrom('2026-01-31', '2024-02-29', '2025-12-31', '2026-03-01'),
});

/** Something held for every questionnaire and every walk through it; a failure shrinks, and says which seed to give. */
export function forEveryWalk(hold: (visit: RandomVisit, acts: readonly ActPlan[], seed: number) => void, parts = 1): void {
  const property = fc.property(formPlans, actPlans, abouts, fc.nat(), (plan, acts, about, last) => {
    holdFor(new RandomVisit(compile(buildForm(plan)), about), (visit) => hold(visit, acts, last));
  });
  check(property, parts);
}

/** The same for every walk through one questionnaire. */
export function forEveryWalkThrough(conversation: Conversation, settings: readonly string[], hold: (visit: RandomVisit, acts: readonly ActPlan[], seed: number) => void, parts = 1): void {
  const about = fc.record({ settings: fc.subarray([...settings]), localDate: fc.constant('2026-01-31') });
  check(
    fc.property(actPlans, about, fc.nat(), (acts, on, last) => {
      holdFor(new RandomVisit(conversation, on), (visit) => hold(visit, acts, last));
    }),
    parts,
  );
}

/** Says of a failure what was asked and what was done. */
function holdFor(visit: RandomVisit, hold: (visit: RandomVisit) => void): void {
  walked += 1;
  try {
    hold(visit);
  } catch (error) {
    const { sections, afterStop, rules } = visit.form;
    const done = visit.done.map((event) => JSON.stringify(event)).join('\n  ');
    const message = error instanceof Error ? error.message : String(error);
    throw new Error(`${message}\nin ${JSON.stringify({ sections, afterStop, rules })}\nafter\n  ${done}`, { cause: error });
  }
}

function check<Ts>(property: fc.IPropertyWithHooks<Ts>, parts: number): void {
  fc.assert(property, { seed, numRuns: Math.ceil((walks / SHARES) * parts), interruptAfterTimeLimit: walks > 10_000 ? 900_000 : 300_000, markInterruptAsFailure: true });
}

import * as fc from 'fast-check';

/** A condition before it is known what stands before it: numbers that point into whatever there is. */
export interface ConditionPlan {
  kind: 'answer' | 'setting' | 'all' | 'any' | 'not';
  question: number;
  seed: number;
  parts: readonly ConditionPlan[];
}

/** A question or a group before it has a name. */
export interface ItemPlan {
  type: number;
  seed: number;
  showWhen: ConditionPlan | null;
  showUnknown: boolean;
  /** Empty for a question. */
  items: readonly ItemPlan[];
  repeats: { min: number; spare: number } | null;
}

/** A questionnaire as numbers, so that a failing one shrinks. */
export interface FormPlan {
  sections: ItemPlan[][];
  afterStop: ItemPlan[] | null;
  rules: { when: ConditionPlan; seed: number }[];
  wordLists: number;
  consent: boolean;
  seed: number;
}

/** One act of a visitor: what kind, and what it is made of. */
export interface ActPlan {
  roll: number;
  seed: number;
}

const seed = fc.nat({ max: 0x7fffffff });

const plans = fc.letrec<{ condition: ConditionPlan; item: ItemPlan }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ kind: fc.constantFrom<ConditionPlan['kind']>('answer', 'answer', 'answer', 'answer', 'setting'), question: fc.nat({ max: 40 }), seed, parts: fc.constant([]) }),
    fc.record({
      kind: fc.constantFrom<ConditionPlan['kind']>('all', 'any', 'not'),
      question: fc.constant(0),
      seed: fc.constant(0),
      parts: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }),
    }),
  ),
  item: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 4, arbitrary: fc.record({ type: fc.nat({ max: 99 }), seed, showWhen: fc.option(tie('condition'), { freq: 2 }), showUnknown: fc.boolean(), items: fc.constant([]), repeats: fc.constant(null) }) },
    {
      weight: 2,
      arbitrary: fc.record({
        type: fc.constant(0),
        seed,
        showWhen: fc.option(tie('condition'), { freq: 2 }),
        showUnknown: fc.boolean(),
        items: fc.array(tie('item'), { minLength: 1, maxLength: 3 }),
        repeats: fc.option(fc.record({ min: fc.nat({ max: 2 }), spare: fc.nat({ max: 2 }) }), { freq: 2 }),
      }),
    },
  ),
}));

const items = fc.array(plans.item, { minLength: 1, maxLength: 5 });

/** Questionnaires of any form. */
export const formPlans: fc.Arbitrary<FormPlan> = fc.record({
  sections: fc.array(items, { minLength: 1, maxLength: 3 }),
  afterStop: fc.option(items, { freq: 3 }),
  rules: fc.array(fc.record({ when: plans.condition, seed }), { maxLength: 3 }),
  wordLists: fc.nat({ max: 2 }),
  consent: fc.boolean(),
  seed,
});

/** What visitors do. */
export const actPlans: fc.Arbitrary<ActPlan[]> = fc.array(fc.record({ roll: fc.nat({ max: 99 }), seed }), { minLength: 5, maxLength: 60, size: 'max' });

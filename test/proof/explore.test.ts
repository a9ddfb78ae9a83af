import assert from 'node:assert/strict';
import { it } from 'node:test';
import { explore } from '../../src/proof/explore.ts';
import { modelOf } from '../../src/proof/model.ts';
import { planOf } from '../../src/proof/plan.ts';
import { questionnaireOf, yesNo } from '../fixtures/questionnaire.ts';

const planFor = (settings: string[]): ReturnType<typeof planOf> =>
  planOf(modelOf({ questionnaire: questionnaireOf({ settings, items: settings.map((setting, at) => yesNo(`q${at}`, { showWhen: { setting } })) }), hash: '' }, '2026-01-31'));

it('a walk over more classes than it may is refused, and names what multiplies', () => {
  assert.throws(() => explore(planFor(['one', 'two']), {}, 3), { name: 'TooManyClasses', message: 'there are more than 3 classes', multiplying: ['the setting one', 'the setting two'] });
  assert.deepEqual(explore(planFor(['one', 'two']), {}, 7), { classes: 7, hasMerged: false });
  assert.throws(() => explore(planFor(['one', 'two']), {}, 6), { name: 'TooManyClasses', message: 'there are more than 6 classes' });
});

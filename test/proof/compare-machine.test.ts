import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Item, SafetyText } from '../../src/definition/types.ts';
import { compile } from '../../src/engine/compile.ts';
import { compareWithMachine } from '../../src/proof/compare-machine.ts';
import { Findings } from '../../src/proof/findings.ts';
import { modelOf, type Model } from '../../src/proof/model.ts';
import { planOf } from '../../src/proof/plan.ts';
import type { PropertyId } from '../../src/proof/types.ts';
import { choice, questionnaireOf, yesNo } from '../fixtures/questionnaire.ts';

const safetyTexts: Record<string, SafetyText> = { t: { then: 'pause', call: [], sources: [] }, s: { then: 'stop', mayGoOn: true, call: [], sources: [] } };
const model = (items: Item[]): Model => modelOf({ questionnaire: questionnaireOf({ items, safetyTexts }), hash: '' }, '2026-01-31');

/** What is found where the machine was compiled from other questions than those that are proved. */
function difference(items: Item[], compiled: Item[]): Partial<Record<PropertyId, string[]>> {
  const proved = model(items);
  const conversation = compile({ questionnaire: questionnaireOf({ items: compiled, safetyTexts }), hash: '' });
  const findings = new Findings();
  compareWithMachine(planOf({ ...proved, conversation }), findings);
  const ids = (['machine', 'mandatory', 'urgent'] as const).filter((id) => findings.of(id).length > 0);
  return Object.fromEntries(ids.map((id) => [id, findings.of(id).map(({ message }) => message)]));
}

const asked = [yesNo('a', { mandatory: 'safety' }), yesNo('b', { showWhen: { question: 'a', '=': 'yes' } })];
const holding = [choice('a', [{ code: 'x', safetyText: 't' }, 'y'])];

describe('the compiled machine beside the classes', () => {
  it('agrees with its own questionnaire, and every step is counted', () => {
    const findings = new Findings();
    // Yes, then the second question answered or skipped; or no; then the review confirmed; and that the first is not skipped.
    assert.equal(compareWithMachine(planOf(model([yesNo('a', { mandatory: 'safety' }), yesNo('b', { showWhen: { question: 'a', '=': 'yes' } })])), findings), 6);
    assert.deepEqual(findings.of('machine'), []);
    assert.deepEqual(difference(asked, asked), {});
    assert.deepEqual(difference(holding, holding), {});
  });

  it('is told from one that hides, or shows, what the answers do not', () => {
    const never = [asked[0]!, yesNo('b', { showWhen: { question: 'a', '=': 'no' } })];
    assert.ok(difference(asked, never).machine?.includes('the compiled machine is at "review" where the answers lead to "b"'));
    assert.ok(difference(asked, never).machine?.includes('the compiled machine asks a question that is hidden'));
  });

  it('is told from one that lets a mandatory question be skipped', () => {
    assert.deepEqual(difference(asked, [yesNo('a'), asked[1]!]).mandatory, ['"a" can be skipped although it is mandatory']);
  });

  it('is told from one that passes a safety text over', () => {
    assert.deepEqual(difference(holding, [choice('a', ['x', 'y'])]).urgent, ['"x" can be left without the safety text t']);
    assert.ok(difference(holding, [choice('a', [{ code: 'x', safetyText: 's' }, 'y'])]).urgent);
  });
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseQuestionnaire } from '../../src/definition/parse-questionnaire.ts';
import { questionTypes } from '../../src/questions/question-types.ts';
import { drawingKept, drawings } from './drawings.ts';
import { rich } from './fixtures/rich.ts';

test('the rich questionnaire that is drawn is one that is accepted', () => {
  const parsed = parseQuestionnaire(structuredClone(rich.questionnaire), questionTypes);
  assert.ok('questionnaire' in parsed, 'issues' in parsed ? JSON.stringify(parsed.issues) : '');
});

for (const [name, drawn] of Object.entries(drawings)) {
  test(`what is drawn and told is ${name} (node test/proof/drawings.ts writes it anew)`, () => assert.equal(drawn(), drawingKept(name)));
}

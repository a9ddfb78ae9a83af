import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { composeBeside } from '../../src/cli/treatment-folder.ts';
import { definitionOf } from '../../src/cli/read-definition.ts';
import { parseQuestionnaire } from '../../src/definition/parse-questionnaire.ts';
import { compile, type Conversation } from '../../src/engine/compile.ts';
import { questionTypes } from '../../src/questions/question-types.ts';
import { root } from '../harness/test-files.ts';
import { forEveryWalkThrough } from './property.ts';
import { checkAnyOrder, checkEntries, checkFlags, checkJudged } from './visit-checks.ts';

function realConversation(): Conversation {
  const file = join(root, 'src/treatments/microneedling/questionnaire.json');
  const composed = composeBeside(file, JSON.parse(readFileSync(file, 'utf8')));
  const parsed = parseQuestionnaire(composed?.json, questionTypes);
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues));
  return compile(definitionOf(parsed.questionnaire));
}

describe('a random visit about microneedling', () => {
  const conversation = realConversation();
  const { settings } = conversation.definition.questionnaire;

  it('has an entry for every question that is shown before the present one, and for none that is hidden', () => {
    forEveryWalkThrough(conversation, settings, (visit, acts) => {
      for (const act of acts) {
        visit.random(act);
        checkEntries(visit);
      }
    }, 0.5);
  });

  it('ends with the flags of a plain reading, the same in any order of change, and to the receiver', () => {
    let ends = 0;
    forEveryWalkThrough(conversation, settings, (visit, acts, seed) => {
      for (const act of acts) visit.random(act);
      visit.finish(seed);
      const { at } = visit;
      if (at !== 'completed' && at !== 'stopped') return;
      ends += 1;
      const summary = visit.summary(at);
      checkFlags(visit, summary);
      checkJudged(visit, summary);
      if (at === 'completed') checkAnyOrder(visit, summary);
    });
    assert.ok(ends > 10, 'visits that come to a summary');
  });
});

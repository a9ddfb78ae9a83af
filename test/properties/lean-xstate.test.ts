import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { leanXstate } from '../../build/lean-xstate.ts';
import { readTreatments } from '../../build/treatments.ts';
import { compile } from '../../src/engine/compile.ts';
import type * as session from '../../src/engine/session.ts';
import type { ConversationActor } from '../../src/engine/session.ts';
import { root } from '../harness/test-files.ts';
import { forEveryWalk, forEveryWalkThrough } from './property.ts';
import type { RandomVisit } from './random-visit.ts';

type Engine = typeof session & { compile: typeof compile };

/** The engine with as much of XState as a page has. */
async function leanEngine(): Promise<Engine> {
  const files = ['compile', 'session'].map((name) => `export * from ${JSON.stringify(join(root, `src/engine/${name}.ts`))};`);
  const built = await build({
    configFile: false,
    root,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [leanXstate('client'), { name: 'entry', resolveId: (id) => (id.endsWith('lean-engine') ? '\0lean-engine' : null), load: (id) => (id === '\0lean-engine' ? files.join('\n') : null) }],
    build: { write: false, target: 'es2022', lib: { entry: 'lean-engine', formats: ['es'], fileName: 'lean-engine' } },
  });
  const [output] = [built].flat();
  const code = output && 'output' in output ? output.output[0].code : '';
  const folder = mkdtempSync(join(tmpdir(), 'lean-engine-'));
  try {
    writeFileSync(join(folder, 'engine.mjs'), code);
    return (await import(pathToFileURL(join(folder, 'engine.mjs')).href)) as Engine;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

let lean: Engine;
before(async () => {
  lean = await leanEngine();
});

const stateOf = (actor: ConversationActor): unknown => {
  const { value, context, status } = actor.getSnapshot();
  return { value, context, status };
};

/** Does everything in both, and now and then goes on from what was kept. */
function walkBoth(visit: RandomVisit, acts: Parameters<RandomVisit['random']>[0][], seed: number): void {
  const conversation = lean.compile(visit.conversation.definition);
  let actor = lean.startSession(conversation, visit.input);
  assert.deepEqual(stateOf(actor), stateOf(visit.actor));
  for (const act of acts) {
    const event = visit.random(act);
    if (!event) break;
    actor.send(event);
    assert.deepEqual(stateOf(actor), stateOf(visit.actor));
    if (act.roll % 8 === 0) actor = lean.continueSession(conversation, lean.saveSession(conversation, actor));
  }
  visit.finish(seed, ({ done }) => {
    const event = done.at(-1);
    if (event) actor.send(event);
    assert.deepEqual(stateOf(actor), stateOf(visit.actor));
  });
}

describe('what a page has of XState', () => {
  it('takes any visit through any questionnaire as all of it does', () => forEveryWalk((visit, acts, seed) => walkBoth(visit, [...acts], seed), 4));

  for (const definition of readTreatments()) {
    const { id, settings } = definition.questionnaire;
    it(`takes any visit through a treatment as all of it does: ${id}`, () => {
      forEveryWalkThrough(compile(definition), settings, (visit, acts, seed) => walkBoth(visit, [...acts], seed), 2);
    });
  }
});

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { InputError, UsageError, type Terminal } from '../../src/cli/command.ts';
import { exportFhir } from '../../src/cli/export-fhir.ts';
import type { R4Questionnaire } from '../../src/fhir/r4.ts';
import { questionnaireFaults } from '../fhir/r4-rules.ts';

const questionnaire = {
  schema: 'preconsult-questionnaire/1',
  id: 'small',
  version: '1.0.0',
  languages: ['en'],
  sections: [{ id: 'part', heading: 'health', items: [{ id: 'when', type: 'date', notSure: true }] }],
  prose: { en: { title: 'Small', sections: { part: { title: 'Part' } }, questions: { when: { text: 'When?' } } } },
};

function terminalIn(t: TestContext, files: Record<string, unknown>): { terminal: Terminal; out: string[]; err: string[]; folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'preconsult-'));
  t.after(() => rmSync(folder, { recursive: true }));
  for (const [name, json] of Object.entries(files)) writeFileSync(join(folder, name), JSON.stringify(json));
  const [out, err]: [string[], string[]] = [[], []];
  const terminal: Terminal = { cwd: folder, root: folder, out: (line) => void out.push(line), err: (line) => void err.push(line), stopped: () => Promise.resolve() };
  return { terminal, out, err, folder };
}

const run = (terminal: Terminal, files: string[], options: Record<string, string> = {}): Promise<number> => exportFhir.run({ files, options }, terminal);

test('a questionnaire becomes a strict R4 Questionnaire, and what that cannot carry stands on stderr', async (t) => {
  const { terminal, out, err } = terminalIn(t, { 'small.json': questionnaire });
  assert.equal(await run(terminal, ['small.json']), 0);
  const form = JSON.parse(out.join('\n')) as R4Questionnaire;
  assert.deepEqual(questionnaireFaults(form), []);
  assert.deepEqual([form.url, form.version, form.title, form.status], ['urn:preconsult:questionnaire:small', '1.0.0', 'Small', 'draft']);
  assert.deepEqual(form.item, [{ linkId: 'part', type: 'group', text: 'Part', item: [{ linkId: 'when', text: 'When?', type: 'date' }] }]);
  assert.equal(err.length, 1);
  assert.match(err[0] ?? '', /^\$\.sections\[0\]\.items\[0\]: "I am not sure" beside a date or a number: not carried \(/);
});

test('-o writes it to a file', async (t) => {
  const { terminal, folder, out } = terminalIn(t, { 'small.json': questionnaire });
  assert.equal(await run(terminal, ['small.json'], { output: 'form.json' }), 0);
  assert.deepEqual(out, []);
  assert.equal((JSON.parse(readFileSync(join(folder, 'form.json'), 'utf8')) as R4Questionnaire).resourceType, 'Questionnaire');
});

test('what is no questionnaire is refused, and a line without one is a usage error', async (t) => {
  const { terminal } = terminalIn(t, { 'bad.json': { ...questionnaire, sections: [] } });
  await assert.rejects(run(terminal, ['bad.json']), InputError);
  await assert.rejects(run(terminal, ['nothing-like-it']), InputError);
  await assert.rejects(run(terminal, []), UsageError);
});

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { InputError, UsageError, type Terminal } from '../../src/cli/command.ts';
import { importFhir } from '../../src/cli/import-fhir.ts';
import { parseQuestionnaire } from '../../src/definition/parse-questionnaire.ts';
import { readQuestionnaire } from '../../src/definition/read-questionnaire.ts';
import { questionTypes } from '../../src/questions/question-types.ts';

const form = {
  resourceType: 'Questionnaire',
  status: 'active',
  language: 'en',
  title: 'A form',
  publisher: 'P',
  item: [{ linkId: 'Q.1', type: 'boolean', text: 'Well?' }],
};

function terminalIn(t: TestContext, files: Record<string, string>): { terminal: Terminal; out: string[]; err: string[]; folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'preconsult-'));
  t.after(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const [out, err]: [string[], string[]] = [[], []];
  const terminal: Terminal = { cwd: folder, root: folder, out: (line) => void out.push(line), err: (line) => void err.push(line), stopped: () => Promise.resolve() };
  return { terminal, out, err, folder };
}

const run = (terminal: Terminal, files: string[], options: Record<string, string> = {}): Promise<number> => importFhir.run({ files, options }, terminal);

test('a form becomes a sound questionnaire on stdout, and what is not carried stands on stderr', async (t) => {
  const { terminal, out, err } = terminalIn(t, { 'form.json': JSON.stringify(form) });
  assert.equal(await run(terminal, ['form.json']), 0);
  const parsed = parseQuestionnaire(JSON.parse(out.join('\n')), questionTypes);
  assert.ok('questionnaire' in parsed);
  const [question] = parsed.questionnaire.sections[0]?.items ?? [];
  assert.deepEqual([question?.id, question?.source?.linkId], ['q-1', 'Q.1']);
  assert.deepEqual(err, ['$.publisher: the element "publisher" is not carried (it is left out of the questionnaire)']);
});

test('-o writes the questionnaire to a file', async (t) => {
  const { terminal, out, folder } = terminalIn(t, { 'form.json': `\ufeff${JSON.stringify(form)}` });
  assert.equal(await run(terminal, ['form.json'], { output: 'out.json' }), 0);
  assert.deepEqual(out, []);
  assert.equal((JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8')) as { schema: string }).schema, 'preconsult-questionnaire/1');
});

test('a form that cannot run is refused with the path and the remedy of each issue', async (t) => {
  const circle = ['a', 'b'].map((linkId, at) => ({ linkId, type: 'string', enableWhen: [{ question: at === 0 ? 'b' : 'a', operator: 'exists', answerBoolean: true }] }));
  const { terminal, out } = terminalIn(t, { 'form.json': JSON.stringify({ ...form, item: circle }), 'text.json': '{ no', 'other.json': '{"resourceType":"Patient"}' });
  await assert.rejects(run(terminal, ['form.json']), (error: unknown) => error instanceof InputError && error.issues.length === 1 && /circle: "a" reads "b" reads "a"/.test(error.issues[0]?.message ?? ''));
  await assert.rejects(run(terminal, ['text.json']), (error: unknown) => error instanceof InputError && /text\.json is no JSON/.test(error.message));
  await assert.rejects(run(terminal, ['other.json']), (error: unknown) => error instanceof InputError && error.issues[0]?.path === '$');
  await assert.rejects(run(terminal, ['none.json']), InputError);
  assert.deepEqual(out, []);
});

test('a questionnaire is written in as few signs as it takes for other commands to read it, else refused', async (t) => {
  const asking = (count: number): string => JSON.stringify({ ...form, item: Array.from({ length: count }, (_, at) => ({ linkId: `q${at}`, type: 'boolean', text: `Well? ${'x'.repeat(50)}` })) });
  const { terminal, folder } = terminalIn(t, { 'few.json': asking(10), 'many.json': asking(1400), 'most.json': asking(2500) });
  for (const name of ['few', 'many']) {
    assert.equal(await run(terminal, [`${name}.json`], { output: `${name}.out` }), 0);
    const text = readFileSync(join(folder, `${name}.out`), 'utf8');
    assert.ok('questionnaire' in readQuestionnaire(text, questionTypes), name);
    assert.equal(text.trim().split('\n').length > 1, name === 'few');
  }
  await assert.rejects(run(terminal, ['most.json']), (error: unknown) => error instanceof InputError && /larger than 262144 bytes/.test(error.issues[0]?.message ?? ''));
});

test('a line without one file is a usage error', async (t) => {
  const { terminal } = terminalIn(t, {});
  await assert.rejects(run(terminal, []), UsageError);
  await assert.rejects(run(terminal, ['a.json', 'b.json']), UsageError);
});

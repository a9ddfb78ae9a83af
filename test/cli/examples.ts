import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { main } from '../../src/cli/main.ts';
import { root } from '../harness/test-files.ts';

/** How each example is run beside its answers; `from` is the questionnaire, from the root of the checkout. */
const RUNS: Readonly<Record<string, { from: string; options: readonly string[] }>> = {
  'first-visit': { from: 'docs/examples/questionnaire.json', options: ['--setting', 'offers-laser'] },
  'first-visit-skipped': { from: 'docs/examples/questionnaire.json', options: [] },
  'first-visit-words': { from: 'docs/examples/questionnaire.json', options: [] },
  'microneedling-completed': { from: 'src/treatments/microneedling/questionnaire.json', options: [] },
  'microneedling-stopped': { from: 'src/treatments/microneedling/questionnaire.json', options: [] },
  'microneedling-ended-minor': { from: 'src/treatments/microneedling/questionnaire.json', options: [] },
};

/** Where the examples are kept. */
export const examplesFolder = join(root, 'docs/examples');

/** Names of the examples: those that have a file of answers. */
export const examples = readdirSync(examplesFolder).flatMap((file) => (file.endsWith('.answers.json') ? [file.slice(0, -'.answers.json'.length)] : []));

/** What `preconsult run` prints for an example today. */
export async function exampleOutput(name: string): Promise<string> {
  const run = RUNS[name];
  if (!run) throw new Error(`test/cli/examples.ts does not say how ${name} is run`);
  const lines: string[] = [];
  const terminal = { cwd: root, root, out: (line: string) => void lines.push(line), err: () => {}, stopped: () => Promise.resolve() };
  const args = ['run', run.from, '--answers', `docs/examples/${name}.answers.json`, '--today', '2026-01-31', ...run.options];
  if ((await main(args, terminal)) !== 0) throw new Error(`the answers of ${name} do not run`);
  return `${lines.join('\n')}\n`;
}

/** What is kept of an example. */
export const exampleKept = (name: string): string => readFileSync(join(examplesFolder, `${name}.json`), 'utf8');

// `node test/cli/examples.ts` writes them anew.
if (import.meta.main) for (const name of examples) writeFileSync(join(examplesFolder, `${name}.json`), await exampleOutput(name));

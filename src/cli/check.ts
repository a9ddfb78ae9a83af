import { check as prove } from '../proof/check.ts';
import { toReport } from '../proof/to-report.ts';
import type { Arguments, Command, ExitCode, Terminal } from './command.ts';
import { localToday } from './local-today.ts';
import { readDefinition } from './read-definition.ts';
import { theFile } from './the-file.ts';

async function run(given: Arguments, terminal: Terminal): Promise<ExitCode> {
  const today = localToday('today', given.options['today']);
  const proof = prove(await readDefinition(theFile(given), terminal), today);
  const lines = given.options['json'] ? [JSON.stringify(proof, null, 2)] : toReport(proof);
  lines.forEach((line) => terminal.out(line));
  if (proof.ok) return 0;
  const failing = proof.properties.filter(({ holds }) => holds !== true).map(({ id }) => id);
  terminal.err(`preconsult check: not proved: ${failing.join(', ')}`);
  return 1;
}

/** `preconsult check` */
export const check: Command = {
  does: 'Parses and lints a questionnaire, then proves its structure on every path.',
  usage: '<file or id> [--json] [--today 2026-01-31]',
  options: { json: { type: 'boolean' }, today: { type: 'string' } },
  help: [
    '  --json          the proof as JSON',
    "  --today <date>  the visitor's date, for questionnaires that compare dates with it (today)",
    '',
    'Prints what was counted, each property with a shortest path against it where it fails, and what is not covered.',
    'Exits with 0 only if every property holds.',
  ],
  run,
};

import { basename } from 'node:path';
import { sheetHtml } from '../proof/sheet-html.ts';
import type { Arguments, Command, Terminal } from './command.ts';
import { languageOf } from './language-of.ts';
import { readDefinition } from './read-definition.ts';
import { theFile } from './the-file.ts';
import { writeResult } from './write-result.ts';

async function run(given: Arguments, terminal: Terminal): Promise<0> {
  const name = theFile(given);
  const definition = await readDefinition(name, terminal);
  const file = name.endsWith('.json') ? name : `${basename(name)}.json`;
  writeResult(sheetHtml(definition, languageOf(given.options['lang'], definition.questionnaire), file), given.options['output'], terminal);
  return 0;
}

/** `preconsult sheet` */
export const sheet: Command = {
  does: 'Prints a sign-off sheet: every question, answer, condition, flag, safety text and source, and a place to sign.',
  usage: '<file or id> [--lang en] [-o out.html]',
  options: { output: { type: 'string', short: 'o' }, lang: { type: 'string' } },
  help: [
    '  --lang <tag>         the language of the questions (the first of the questionnaire)',
    '  -o, --output <file>  a page to print; without it, on standard output',
  ],
  run,
};

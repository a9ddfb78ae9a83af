import { resolve } from 'node:path';
import { LARGEST_TEXT } from '../definition/json-text.ts';
import type { Questionnaire } from '../definition/types.ts';
import { fromFhir } from '../fhir/from-fhir.ts';
import { InputError, UsageError, type Arguments, type Command, type Terminal } from './command.ts';
import { issueLine } from './issue-line.ts';
import { readText } from './read-text.ts';
import { writeResult } from './write-result.ts';

async function run({ options, files }: Arguments, terminal: Terminal): Promise<0> {
  const [name, ...others] = files;
  if (name === undefined || others.length > 0) throw new UsageError('name one file that holds a FHIR R4 Questionnaire as JSON');
  const imported = fromFhir(jsonOf(name, readText(resolve(terminal.cwd, name), name)));
  for (const warning of imported.warnings) terminal.err(issueLine(warning));
  if ('issues' in imported) throw new InputError(`${name} cannot be imported`, imported.issues);
  writeResult(textOf(name, imported.questionnaire), options['output'], terminal);
  return 0;
}

/** A questionnaire in lines, or where no command would read so much again, without them. */
function textOf(name: string, questionnaire: Questionnaire): string {
  for (const indent of [2, 0]) {
    const text = `${JSON.stringify(questionnaire, null, indent)}\n`;
    if (Buffer.byteLength(text) <= LARGEST_TEXT) return text;
  }
  const hint = 'split the form into several that a visitor can finish';
  throw new InputError(`${name} cannot be imported`, [{ path: '$', message: `the questionnaire that it makes is larger than ${LARGEST_TEXT} bytes, which nothing would run`, hint }]);
}

function jsonOf(name: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new InputError(`${name} is no JSON: ${error instanceof Error ? error.message : 'it cannot be read'}`);
  }
}

/** `preconsult import-fhir` */
export const importFhir: Command = {
  does: 'Makes a questionnaire of a FHIR R4 Questionnaire, and lists on stderr what could not be carried.',
  usage: '<Questionnaire.json> [-o out.json]',
  options: { output: { type: 'string', short: 'o' } },
  help: [
    '  -o, --output <file>  where to write the questionnaire (standard output)',
    '',
    'Exit code 1 where the form cannot run, as where conditions read each other in a circle.',
  ],
  run,
};

import { toFhir } from '../fhir/to-fhir.ts';
import { UsageError, type Arguments, type Command, type Terminal } from './command.ts';
import { issueLine } from './issue-line.ts';
import { readDefinition } from './read-definition.ts';
import { writeResult } from './write-result.ts';

async function run({ options, files }: Arguments, terminal: Terminal): Promise<0> {
  const [name, ...others] = files;
  if (name === undefined || others.length > 0) throw new UsageError('name one questionnaire: the id of a shipped one, or a file');
  const { questionnaire, warnings } = toFhir(await readDefinition(name, terminal));
  for (const warning of warnings) terminal.err(issueLine(warning));
  writeResult(`${JSON.stringify(questionnaire, null, 2)}\n`, options['output'], terminal);
  return 0;
}

/** `preconsult export-fhir` */
export const exportFhir: Command = {
  does: 'Writes a questionnaire as a FHIR R4 Questionnaire, and lists on stderr what that cannot carry.',
  usage: '<file or id> [-o out.json]',
  options: { output: { type: 'string', short: 'o' } },
  help: ['  -o, --output <file>  where to write the Questionnaire (standard output)'],
  run,
};

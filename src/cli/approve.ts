import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseQuestionnaire } from '../definition/parse-questionnaire.ts';
import type { Approval } from '../definition/types.ts';
import { questionTypes } from '../questions/question-types.ts';
import { InputError, UsageError, type Arguments, type Command, type OptionValue, type Terminal } from './command.ts';
import { localToday } from './local-today.ts';
import { readDefinition } from './read-definition.ts';
import { readText } from './read-text.ts';
import { theFile } from './the-file.ts';
import { withMember } from './with-member.ts';

function nameOf(option: string, value: OptionValue): string {
  const name = typeof value === 'string' ? value.trim() : '';
  if (name === '') throw new UsageError(`--${option} is missing: say who approves, and as what`);
  return name;
}

/** Written beside the file first, so that a full disk leaves the old one whole. */
function replaceFile(file: string, text: string): void {
  const beside = `${file}.new`;
  try {
    writeFileSync(beside, text);
    renameSync(beside, file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new InputError(`${file} cannot be written (${code}): check who may write to it and its folder`);
  }
}

async function run(given: Arguments, terminal: Terminal): Promise<0> {
  const name = theFile(given);
  const { options } = given;
  const [owner, role] = [nameOf('owner', options['owner']), nameOf('role', options['role'])];
  const date = localToday('date', options['date']);
  const file = resolve(terminal.cwd, name);
  if (!existsSync(file)) throw new InputError(`there is no file ${name}; an approval is written into the file of the questionnaire`);
  const { questionnaire, hash } = await readDefinition(name, terminal);
  const signed = options['hash'];
  if (typeof signed === 'string' && signed !== hash) {
    throw new InputError(`${name} is not what was signed: its hash is ${hash}, not ${signed}; print a new sheet and sign that`);
  }
  const approval: Approval = { owner, role, date, hash };
  const approved = parseQuestionnaire({ ...questionnaire, approval }, questionTypes);
  if ('issues' in approved) throw new InputError(`${name} would not be sound with this approval`, approved.issues);
  replaceFile(file, withMember(readText(file), 'approval', approval));
  const { id, version, approval: before } = questionnaire;
  terminal.out(`${name}: ${id} ${version} is approved by ${owner}, ${role}, on ${date}`);
  terminal.out(`  for the hash ${hash}; any change to its structure or words makes this approval void`);
  if (before) terminal.out(`  in place of the approval by ${before.owner}, ${before.role}, on ${before.date}, for ${before.hash === hash ? 'the same hash' : before.hash}`);
  return 0;
}

/** `preconsult approve` */
export const approve: Command = {
  does: "Writes a clinician's approval of a questionnaire, as it is now, into its file.",
  usage: '<file> --owner "Dr Lan Nguyen" --role "Clinical lead" [--date 2026-01-31] [--hash <hash>]',
  options: { owner: { type: 'string' }, role: { type: 'string' }, date: { type: 'string' }, hash: { type: 'string' } },
  help: [
    '  --owner <name>  who approves',
    '  --role <role>   as what',
    '  --date <date>   when it was signed (today)',
    '  --hash <hash>   what was signed, as its sheet says: refuses a questionnaire that has changed since',
    '',
    'The approval holds for the hash of the questionnaire as it is now; whatever changes in it makes the approval void.',
  ],
  run,
};

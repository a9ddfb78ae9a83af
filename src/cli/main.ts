import { parseArgs } from 'node:util';
import { versionOf } from '../receiver/package-folder.ts';
import { SetupError } from '../receiver/setup-error.ts';
import { InputError, UsageError } from './command.ts';
import type { Command, ExitCode, Terminal } from './command.ts';
import { COMMANDS } from './commands.ts';
import { issueLine } from './issue-line.ts';

function overview(): string[] {
  const width = Math.max(...[...COMMANDS.keys()].map((name) => name.length));
  const list = [...COMMANDS].map(([name, { does }]) => `  ${name.padEnd(width)}  ${does}`);
  return ['Usage: preconsult <command> [options]', '', ...list, '', 'preconsult <command> --help says more; --version prints the version.'];
}

function explain(name: string, command: Command): string[] {
  return [`Usage: preconsult ${name} ${command.usage}`, '', command.does, '', ...command.help];
}

function read(command: Command, args: string[]): Parameters<Command['run']>[0] & { help: boolean } {
  try {
    const options = { ...command.options, help: { type: 'boolean', short: 'h' } } as const;
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    return { options: values, files: positionals, help: values.help === true };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : 'the options cannot be read');
  }
}

async function runCommand(name: string, command: Command, args: string[], terminal: Terminal): Promise<ExitCode> {
  try {
    const given = read(command, args);
    if (!given.help) return await command.run(given, terminal);
    explain(name, command).forEach((line) => terminal.out(line));
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      terminal.err(`preconsult ${name}: ${error.message}`);
      terminal.err(`preconsult ${name} --help says how it is used`);
      return 2;
    }
    terminal.err(`preconsult ${name}: ${error instanceof Error ? error.message : 'failed'}`);
    if (error instanceof InputError) error.issues.forEach((issue) => terminal.err(issueLine(issue)));
    if (error instanceof SetupError) terminal.err(`what to do: ${error.remedy}`);
    return 1;
  }
}

/** Runs the command line and returns its exit code; never throws. */
export async function main(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === '--version' || name === '-v') {
    terminal.out(versionOf(terminal.root));
    return 0;
  }
  if (name === '--help' || name === '-h') {
    overview().forEach((line) => terminal.out(line));
    return 0;
  }
  const command = COMMANDS.get(name ?? '');
  if (name !== undefined && command) return runCommand(name, command, rest, terminal);
  terminal.err(name === undefined ? 'preconsult: which command?' : `preconsult: there is no command "${name}"`);
  overview().forEach((line) => terminal.err(line));
  return 2;
}

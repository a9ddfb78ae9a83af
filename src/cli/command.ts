// The command line: reads arguments, calls the floors below, and says what came of it in words and an exit code. Node only.
// It must not know how anything is judged, kept or drawn.

import type { ParseArgsOptionsConfig } from 'node:util';
import type { Issue } from '../definition/issue.ts';

/** 0: done; 1: the input is wrong; 2: the usage is wrong. */
export type ExitCode = 0 | 1 | 2;

/** What a command may touch. */
export interface Terminal {
  /** Folder that relative paths start from. */
  cwd: string;
  /** Folder of the package, which holds `dist` and package.json. */
  root: string;
  /** Writes a line of results. */
  out(line: string): void;
  /** Writes a line about an error. */
  err(line: string): void;
  /** Settles when the operator asks a running command to stop. */
  stopped(): Promise<void>;
}

/** An option's value: a word, a switch, or the words of an option that may be repeated. */
export type OptionValue = string | boolean | (string | boolean)[] | undefined;

/** What stood on the line after the command's name. */
export interface Arguments {
  options: Readonly<Record<string, OptionValue>>;
  files: string[];
}

/** One command. */
export interface Command {
  /** One line for the list of commands. */
  does: string;
  /** Arguments after the name, as `serve [--port 8080]` has them. */
  usage: string;
  options: ParseArgsOptionsConfig;
  /** One line for each option, and whatever else its help should say. */
  help: string[];
  run(given: Arguments, terminal: Terminal): Promise<ExitCode>;
}

/** The line cannot be understood; exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What was given to a command is wrong; exit code 1, and one line an issue. */
export class InputError extends Error {
  override readonly name = 'InputError';
  /** What is wrong, where, and what to do about it; empty where the message says it all. */
  readonly issues: readonly Issue[];

  constructor(message: string, issues: readonly Issue[] = []) {
    super(message);
    this.issues = issues;
  }
}

import type { Command } from './command.ts';
import { serve } from './serve.ts';

/** Every command, by name. */
export const COMMANDS: ReadonlyMap<string, Command> = new Map([['serve', serve]]);

import { approve } from './approve.ts';
import { check } from './check.ts';
import type { Command } from './command.ts';
import { deleteCommand } from './delete.ts';
import { diagram } from './diagram.ts';
import { exportFhir } from './export-fhir.ts';
import { importFhir } from './import-fhir.ts';
import { runCommand } from './run.ts';
import { serve } from './serve.ts';
import { sheet } from './sheet.ts';

/** Every command, by name. */
export const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ['check', check],
  ['diagram', diagram],
  ['sheet', sheet],
  ['approve', approve],
  ['run', runCommand],
  ['import-fhir', importFhir],
  ['export-fhir', exportFhir],
  ['serve', serve],
  ['delete', deleteCommand],
]);

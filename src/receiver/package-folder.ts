import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The nearest folder above a module that holds a package.json, whether the module was bundled or not. */
export function packageFolder(moduleUrl: string): string {
  let folder = dirname(fileURLToPath(moduleUrl));
  while (!existsSync(join(folder, 'package.json')) && folder !== dirname(folder)) folder = dirname(folder);
  return folder;
}

/** The version of the package in a folder. */
export function versionOf(folder: string): string {
  const manifest: { version?: string } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return manifest.version ?? '0.0.0';
}

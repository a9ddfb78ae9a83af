import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

interface Finding {
  id: string;
  help: string;
  nodes: { target: unknown; failureSummary?: string }[];
}

const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

const inWords = (findings: readonly Finding[]): string =>
  findings.map(({ id, help, nodes }) => `${id} (${help}):\n${nodes.map(({ target, failureSummary }) => `  ${JSON.stringify(target)} ${failureSummary ?? ''}`).join('\n')}`).join('\n');

/** Holds what is on the page to every rule of axe for WCAG 2.2 A and AA and to its best practices; contrast must have been measured. */
export async function expectAccessible(page: Page, where: string, within = 'html'): Promise<void> {
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(AXE);
  const run = `axe.run(${JSON.stringify(within)}, { resultTypes: ['violations', 'passes'] })`;
  const { violations, passes } = (await page.evaluate(run)) as { violations: Finding[]; passes: Finding[] };
  assert.equal(violations.length, 0, `${where}: ${inWords(violations)}`);
  assert.ok(passes.some(({ id }) => id === 'color-contrast'), `${where}: no contrast was measured`);
}

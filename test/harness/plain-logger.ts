import type { Logger } from '@web/test-runner';

/** Writes line by line past the console, which the runner keeps for its moving progress bar. */
export function plainLogger(): Logger {
  const reported = new Set<string>();
  const write = (...parts: unknown[]): void => void process.stdout.write(`${parts.map(String).join(' ').trimEnd()}\n`);
  return {
    log: write,
    warn: write,
    error: (...parts) => write(...parts.map((part) => (part instanceof Error ? (part.stack ?? part.message) : part))),
    debug: () => undefined,
    group: () => undefined,
    groupEnd: () => undefined,
    logSyntaxError: ({ message, filePath, line, column }) => {
      const report = `✗ ${filePath}:${line}:${column} ${message}`;
      if (!reported.has(report)) write(report);
      reported.add(report);
    },
  };
}

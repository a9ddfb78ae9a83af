import type { Issue } from '../definition/issue.ts';

/** An issue as one line: where, what, and the remedy. */
export function issueLine({ path, message, hint }: Issue): string {
  return `${path}: ${message} (${hint})`;
}

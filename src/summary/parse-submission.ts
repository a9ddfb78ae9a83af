import type { Issue } from '../definition/shape.ts';
import { submissionShape } from './submission-shape.ts';
import type { Submission } from './types.ts';

/** Reads an untrusted value as a submission, or names everything that is wrong with it and where. */
export function parseSubmission(value: unknown): { submission: Submission } | { issues: Issue[] } {
  const issues: Issue[] = [];
  if (!submissionShape.check(value, '$', issues)) return { issues };
  if (value.replaces === value.submissionId) {
    const hint = 'give the edited one a new submissionId';
    return { issues: [{ path: '$.replaces', message: 'a submission cannot replace itself', hint }] };
  }
  return { submission: value };
}
